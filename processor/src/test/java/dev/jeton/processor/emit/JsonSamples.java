package dev.jeton.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.SingleOrArrayValue.WrittenAs;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.DelimitedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import dev.jeton.processor.model.ValueVisitor;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A JSON text for every value, spelt as the writer spells it, with a null among the elements where one may be. */
final class JsonSamples implements ValueVisitor<String> {

    static String document(ObjectCodecModel model) {
        return members(model, value -> value.accept(new JsonSamples()));
    }

    static String nulls(ObjectCodecModel model) {
        return members(model, value -> value instanceof PrimitiveValue ? value.accept(new JsonSamples()) : "null");
    }

    private static String members(ObjectCodecModel model, Function<ValueModel, String> text) {
        return model.properties().stream()
                .map(property -> name(property) + ":" + text.apply(property.value()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String name(PropertyModel property) {
        return '"' + property.jsonName() + '"';
    }

    private static String primitive(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> "true";
            case BYTE -> "-128";
            case SHORT -> "32767";
            case INT -> "-2147483648";
            case LONG -> "9223372036854775807";
            case CHAR -> "\"c\"";
            case FLOAT -> "1.5";
            case DOUBLE -> "-0.25";
        };
    }

    @Override
    public String visitPrimitive(PrimitiveValue value) {
        return primitive(value.kind());
    }

    @Override
    public String visitBoxed(BoxedValue value) {
        return primitive(value.kind());
    }

    @Override
    public String visitBigNumber(BigNumberValue value) {
        return value.kind() == BigNumberKind.BIG_DECIMAL ? "12345678901234567890.25" : "-12345678901234567890";
    }

    @Override
    public String visitString(StringValue value) {
        return value.known().isEmpty() ? "\"text\"" : '"' + value.known().get(0) + '"';
    }

    @Override
    public String visitRawText(RawTextValue value) {
        return "{\"a\":[1]}";
    }

    @Override
    public String visitRawJson(RawJsonValue value) {
        return "[{\"b\":false}]";
    }

    @Override
    public String visitBase64(Base64Value value) {
        return "\"AAEC\"";
    }

    @Override
    public String visitFormed(FormedValue value) {
        return switch (value.form().kind()) {
            case EPOCH -> "1795738668.5";
            case CONSTANT -> "\"SECONDS\"";
            case PATTERN -> "\"27.11.2026\"";
            case SECRET_TEXT -> "\"hush \\\"\\n\u00e9\ud83d\ude00\"";
            case TEXT ->
                switch (((ClassName) value.type()).simpleName()) {
                    case "UUID" -> "\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"";
                    case "Instant" -> "\"2026-11-27T00:17:48.500Z\"";
                    case "URI" -> "\"https://example.com/\u00e9?a=b\"";
                    default -> throw new AssertionError(value.type());
                };
        };
    }

    @Override
    public String visitObject(ObjectValue value) {
        return "{\"id\":7}";
    }

    @Override
    public String visitEnum(EnumValue value) {
        return "\"denied\"";
    }

    @Override
    public String visitOneValue(OneValue value) {
        return value.content().orElseThrow().accept(this);
    }

    @Override
    public String visitForeign(ForeignValue value) {
        return "[{\"id\":7},{\"id\":8}]";
    }

    @Override
    public String visitOpenEnum(OpenEnumValue value) {
        return "\"postponed\"";
    }

    @Override
    public String visitOptional(OptionalValue value) {
        return value.content().accept(this);
    }

    @Override
    public String visitPatch(PatchValue value) {
        return value.content().accept(this);
    }

    @Override
    public String visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return primitive(value.kind().content());
    }

    @Override
    public String visitSequence(SequenceValue value) {
        return '[' + value.element().accept(this) + (value.nulls() == Nulls.ALLOWED ? ",null]" : "]");
    }

    @Override
    public String visitDelimited(DelimitedValue value) {
        return "\"openid" + value.delimiter().character() + "email\"";
    }

    @Override
    public String visitMap(MapValue value) {
        String content = value.content().accept(this);
        if (value.key() instanceof StringValue) {
            return "{\"first\":" + content + (value.nulls() == Nulls.ALLOWED ? ",\"second\":null}" : "}");
        }
        String key = value.key().accept(this);
        return "{" + (key.startsWith("\"") ? key : '"' + key + '"') + ":" + content + "}";
    }

    @Override
    public String visitArray(ArrayValue value) {
        String element = value.element().accept(this);
        return '[' + element + ',' + (value.element() instanceof PrimitiveValue ? element : "null") + ']';
    }

    @Override
    public String visitSingleOrArray(SingleOrArrayValue value) {
        String element = value.element().accept(this);
        return value.writtenAs() == WrittenAs.VALUE ? element : '[' + element + ']';
    }
}
