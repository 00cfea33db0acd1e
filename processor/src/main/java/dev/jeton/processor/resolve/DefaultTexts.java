package dev.jeton.processor.resolve;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.NearestName;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.CodedValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.Presence.Reuse;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueVisitor;
import dev.jeton.processor.resolve.DefaultValue.Expression;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns the text of a default into an expression of the property's type, or says why it can't be one. */
final class DefaultTexts implements ValueVisitor<DefaultValue> {
    private final String text;
    private final Map<TypeName, EnumShape> enums;
    private final NumberTexts numbers = new NumberTexts();

    /**
     * For one text.
     *
     * @param enums the annotated enums in the property's type
     */
    DefaultTexts(String text, Map<TypeName, EnumShape> enums) {
        this.text = text;
        this.enums = enums;
    }

    @Override
    public DefaultValue visitPrimitive(ValueModel.PrimitiveValue value) {
        return primitive(value.kind());
    }

    @Override
    public DefaultValue visitBoxed(ValueModel.BoxedValue value) {
        return primitive(value.kind()).shared();
    }

    @Override
    public DefaultValue visitBigNumber(ValueModel.BigNumberValue value) {
        return value.kind() == BigNumberKind.BIG_INTEGER ? numbers.bigInteger(text) : numbers.bigDecimal(text);
    }

    @Override
    public DefaultValue visitString(ValueModel.StringValue value) {
        return value.takes(text)
                ? DefaultValue.literal(text, "$S", text)
                : new Misfit("@Json.Charset allows only the characters from U+0020 to U+007E");
    }

    @Override
    public DefaultValue visitRawText(ValueModel.RawTextValue value) {
        return new Misfit("raw JSON can have no default; handle its absence in the constructor");
    }

    @Override
    public DefaultValue visitRawJson(ValueModel.RawJsonValue value) {
        return new Misfit("raw JSON can have no default; handle its absence in the constructor");
    }

    @Override
    public DefaultValue visitBase64(ValueModel.Base64Value value) {
        return BytesDefaults.of(value.form(), text);
    }

    @Override
    public DefaultValue visitFormed(ValueModel.FormedValue value) {
        return new FormedDefaults(value.form()).read(text);
    }

    @Override
    public DefaultValue visitObject(CodedValue.ObjectValue value) {
        return new Misfit("an object can have no default; handle its absence in the constructor");
    }

    @Override
    public DefaultValue visitOneValue(CodedValue.OneValue value) {
        return enums.containsKey(value.type()) ? toldByValue() : new OneValueDefaults(this).read(value);
    }

    @Override
    public DefaultValue visitForeign(CodedValue.ForeignValue value) {
        return new Misfit("a value with a codec of its own can have no default; handle its absence in the constructor");
    }

    @Override
    public DefaultValue visitEnum(CodedValue.EnumValue value) {
        EnumShape shape = Objects.requireNonNull(enums.get(value.type()));
        if (shape.value().isPresent()) {
            return toldByValue();
        }
        return reference(shape)
                .<DefaultValue>map(constant -> new Expression(constant, text, Reuse.FREE))
                .orElseGet(() -> unknownConstant(shape));
    }

    private static Misfit toldByValue() {
        return new Misfit(
                "only the running program knows what @Json.Value tells its constants by; handle its absence in the"
                        + " constructor");
    }

    /** Any text will do, since an open enum keeps what it does not know. */
    @Override
    public DefaultValue visitOpenEnum(CodedValue.OpenEnumValue value) {
        CodeBlock content = Optional.ofNullable(enums.get(value.enumType()))
                .filter(shape -> shape.value().isEmpty())
                .flatMap(this::reference)
                .orElseGet(() -> CodeBlock.of("$S", text));
        return DefaultValue.object(text, "$L.open($L)", value.codec().expression(), content);
    }

    /** Why the text is none of the values that an open enum knows; empty where it is one, and for any other value. */
    Optional<Misfit> unknownToOpenEnum(ValueModel value) {
        return value.accept(new PartialVisitor<>() {
            @Override
            public Optional<Misfit> visitOpenEnum(CodedValue.OpenEnumValue open) {
                return Optional.ofNullable(enums.get(open.enumType()))
                        .filter(shape ->
                                shape.value().isEmpty() && reference(shape).isEmpty())
                        .map(DefaultTexts.this::unknownConstant);
            }

            @Override
            public Optional<Misfit> visitOneValue(CodedValue.OneValue one) {
                return one.content().flatMap(content -> content.accept(this));
            }

            @Override
            protected Optional<Misfit> other(ValueModel any) {
                return Optional.empty();
            }
        });
    }

    @Override
    public DefaultValue visitOptional(ValueModel.OptionalValue value) {
        return value.content().accept(this).wrapped(content -> CodeBlock.of("$T.of($L)", TypeNames.OPTIONAL, content));
    }

    @Override
    public DefaultValue visitPatch(PatchValue value) {
        return new Misfit("a Patch says that a member is absent, and can have no default");
    }

    @Override
    public DefaultValue visitPrimitiveOptional(ValueModel.PrimitiveOptionalValue value) {
        return primitive(value.kind().content())
                .wrapped(content -> CodeBlock.of("$T.of($L)", value.kind().type(), content));
    }

    @Override
    public DefaultValue visitSequence(ContainerValue.SequenceValue value) {
        Optional<SequenceKind> kind =
                Stream.of(SequenceKind.values()).filter(value::is).findFirst();
        return new ContainerDefaults(text)
                .sequence(value.collection().making(), kind, value.element(), ofElement(value.element()));
    }

    @Override
    public DefaultValue visitDelimited(ValueModel.DelimitedValue value) {
        ValueModel element = new ValueModel.StringValue(Leniency.STRICT, List.of());
        return new ContainerDefaults(text)
                .sequence(
                        value.kind().collection().making(),
                        Optional.of(value.kind()),
                        element,
                        word -> word.isEmpty() || word.indexOf(value.delimiter().character()) >= 0
                                ? new Misfit("it must have no delimiter in it, and not be empty")
                                : ofElement(element).apply(word));
    }

    /** What an element with a text is. */
    private Function<String, DefaultValue> ofElement(ValueModel element) {
        return inner -> element.accept(new DefaultTexts(inner, enums));
    }

    @Override
    public DefaultValue visitMap(ContainerValue.MapValue value) {
        return new ContainerDefaults(text).empty("{}", value.map().making());
    }

    @Override
    public DefaultValue visitArray(ContainerValue.ArrayValue value) {
        return new ContainerDefaults(text)
                .array((ArrayTypeName) value.type(), value.element(), ofElement(value.element()));
    }

    @Override
    public DefaultValue visitSingleOrArray(SingleOrArrayValue value) {
        return value.inner().accept(this);
    }

    private DefaultValue primitive(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? DefaultValue.literal(text, "$L", text)
                        : new Misfit("it must be true or false");
            case CHAR ->
                text.length() == 1 && !Character.isSurrogate(text.charAt(0))
                        ? DefaultValue.literal(text, "$L", characterLiteral(text.charAt(0)))
                        : new Misfit("it must be one character");
            case BYTE, SHORT, INT, LONG -> numbers.integer(kind, text);
            case FLOAT, DOUBLE -> numbers.floating(kind, text);
        };
    }

    /** The constant that the text names in JSON. */
    private Optional<CodeBlock> reference(EnumShape shape) {
        return JsonNames.of(shape).stream()
                .filter(names ->
                        names.name().value().equals(text) || names.aliasTexts().contains(text))
                .map(names -> CodeBlock.of("$T.$L", shape.facts().name(), names.javaName()))
                .findFirst();
    }

    private Misfit unknownConstant(EnumShape shape) {
        List<JsonNames> constants = JsonNames.of(shape);
        List<String> known =
                constants.stream().map(names -> names.name().value()).toList();
        Optional<String> meant = constants.stream()
                .filter(names -> names.javaName().equals(text))
                .map(names -> names.name().value())
                .findFirst()
                .or(() -> new NearestName().among(known, text));
        return new Misfit("the enum has no constant of this name in JSON"
                + meant.map(name -> "; did you mean \"" + name + "\"?").orElse(", only " + String.join(", ", known)));
    }

    private static String characterLiteral(char character) {
        return switch (character) {
            case '\'' -> "'\\''";
            case '\\' -> "'\\\\'";
            case '\n' -> "'\\n'";
            case '\r' -> "'\\r'";
            case '\t' -> "'\\t'";
            default -> Character.isISOControl(character) ? unicodeEscape(character) : "'" + character + "'";
        };
    }

    private static String unicodeEscape(char character) {
        String digits = Integer.toHexString(character);
        return "'\\u" + "0".repeat(4 - digits.length()) + digits + "'";
    }
}
