package dev.jeton.integration.subtypes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import dev.jeton.JsonException;
import dev.jeton.integration.subtypes.Expression.Binary;
import dev.jeton.integration.subtypes.Expression.Call;
import dev.jeton.integration.subtypes.Expression.Literal;
import dev.jeton.integration.subtypes.Expression.Product;
import dev.jeton.integration.subtypes.Expression.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random expressions, and their members in any order, are what Jackson's type information makes of them. */
class SubtypesAgainstJacksonTest {
    private static final ObjectMapper JACKSON = jackson();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
    private interface Discriminated {}

    private static ObjectMapper jackson() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.addMixIn(Expression.class, Discriminated.class);
        mapper.registerSubtypes(
                new NamedType(Literal.class, "literal"),
                new NamedType(Sum.class, "sum"),
                new NamedType(Product.class, "product"),
                new NamedType(Call.class, "call"));
        return mapper;
    }

    @Test
    void randomExpressionsAreReadAndWrittenAsByJackson() throws JsonProcessingException {
        Random random = new Random(37);
        ExpressionView view = new ExpressionView();
        for (int round = 0; round < 2_000; round++) {
            Expression expression = expression(random, 5);
            String json = ExpressionCodec.INSTANCE.toJson(expression);
            assertThat(JACKSON.readValue(json, Expression.class)).isEqualTo(expression);
            assertThat(ExpressionCodec.INSTANCE.read(JACKSON.writeValueAsString(expression)))
                    .isEqualTo(expression);
            String shuffled = shuffled(expression, random);
            assertWithMessage(shuffled)
                    .that(ExpressionCodec.INSTANCE.read(shuffled))
                    .isEqualTo(JACKSON.readValue(shuffled, Expression.class));
            view.parse(shuffled.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(view.toValue()).isEqualTo(expression);
        }
    }

    /** One byte less or another one: what Jeton accepts is what Jackson makes of it, and it accepts no more. */
    @Test
    void damagedExpressionsAreAcceptedWhereJacksonAcceptsThemOnly() throws JsonProcessingException {
        Random random = new Random(38);
        int accepted = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder json = new StringBuilder(shuffled(expression(random, 3), random));
            json.setCharAt(random.nextInt(json.length()), "\"{}[],:0 xn".charAt(random.nextInt(11)));
            Expression read;
            try {
                read = ExpressionCodec.INSTANCE.read(json.toString());
            } catch (JsonException rejection) {
                continue;
            }
            assertWithMessage(json.toString())
                    .that(read)
                    .isEqualTo(JACKSON.readValue(json.toString(), Expression.class));
            accepted++;
        }
        assertThat(accepted).isGreaterThan(100);
    }

    private static Expression expression(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0 -> new Literal(random.nextInt(1_000) / 8.0);
            case 1, 2 -> binary(random, depth);
            default -> {
                List<Expression> arguments = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    arguments.add(expression(random, depth - 1));
                }
                yield new Call("f" + depth, arguments, random.nextBoolean() ? null : binary(random, depth));
            }
        };
    }

    private static Binary binary(Random random, int depth) {
        Expression left = expression(random, depth - 1);
        Expression right = random.nextBoolean() ? null : expression(random, depth - 1);
        return random.nextBoolean() ? new Sum(left, right) : new Product(left, right);
    }

    private static String shuffled(@Nullable Expression expression, Random random) {
        List<String> members = new ArrayList<>();
        if (expression instanceof Literal literal) {
            members.addAll(List.of("\"op\":\"literal\"", "\"value\":" + literal.value()));
        } else if (expression instanceof Sum sum) {
            members.add("\"op\":\"sum\"");
            addOperands(sum.left(), sum.right(), members, random);
        } else if (expression instanceof Product product) {
            members.add("\"op\":\"product\"");
            addOperands(product.left(), product.right(), members, random);
        } else if (expression instanceof Call call) {
            List<String> arguments = new ArrayList<>();
            call.arguments().forEach(argument -> arguments.add(shuffled(argument, random)));
            members.addAll(List.of("\"op\":\"call\"", "\"name\":\"" + call.name() + '"'));
            members.add("\"arguments\":[" + String.join(",", arguments) + "]");
            members.add("\"last\":" + shuffled(call.last(), random));
        } else {
            return "null";
        }
        Collections.shuffle(members, random);
        return "{" + String.join(",", members) + "}";
    }

    private static void addOperands(
            @Nullable Expression left, @Nullable Expression right, List<String> members, Random random) {
        members.add("\"left\":" + shuffled(left, random));
        members.add("\"right\":" + shuffled(right, random));
    }
}
