package dev.jeton.processor.resolve;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.Cycle;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.ArrayOf;
import dev.jeton.processor.extract.JavaType.CodedType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.GenericType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.JavaType.VariableType;
import dev.jeton.processor.extract.OneValueContent;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import dev.jeton.processor.resolve.ValueMarks.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How a value is read and written: the first rule that knows the type decides. Nothing is made up for a type that nobody
 * annotated; what no rule knows goes to {@link UnreadableTypes}, which says why and what to do.
 */
final class ValueRules {
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

    private final List<ValueRule> rules = List.of(
            this::ownCodec,
            this::variable,
            this::generic,
            this::rawText,
            this::delimited,
            this::primitive,
            this::boxed,
            this::string,
            this::bigNumber,
            this::rawJson,
            this::tree,
            this::openEnum,
            this::primitiveOptional,
            this::optional,
            this::patch,
            this::collection,
            this::map,
            this::base64,
            this::formed,
            this::array,
            this::plainEnum,
            this::codec);
    private final UnreadableTypes unreadableTypes = new UnreadableTypes();
    private final OwnCodecRules ownCodecs =
            new OwnCodecRules(argument -> read(argument, ValueMarks.NONE, Position.IN_CONTAINER));
    private final GenericRules generics =
            new GenericRules(argument -> read(argument, ValueMarks.NONE, Position.IN_CONTAINER));

    /** One way of reading: empty where the type is not the rule's business. */
    @FunctionalInterface
    private interface ValueRule {
        Optional<Reading> read(JavaType type, ValueMarks marks, Position position);
    }

    /** Where in a property's type a value stands. */
    private enum Position {
        PROPERTY,
        IN_OPTIONAL,
        IN_PATCH,
        IN_CONTAINER
    }

    /** How a property of a type is read. */
    Reading read(JavaType type, ValueMarks marks) {
        return read(type, marks, Position.PROPERTY);
    }

    private Reading read(JavaType type, ValueMarks marks, Position position) {
        for (ValueRule rule : rules) {
            Optional<Reading> reading = rule.read(type, marks, position);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return unreadableTypes.explain(type);
    }

    private Optional<Reading> ownCodec(JavaType type, ValueMarks marks, Position position) {
        return type instanceof CodedType coded
                ? Optional.of(marked(coded, marks, position).orElseGet(() -> ownCodecs.read(coded)))
                : Optional.empty();
    }

    private Optional<Reading> variable(JavaType type, ValueMarks marks, Position position) {
        return type instanceof VariableType variable ? Optional.of(GenericRules.variable(variable)) : Optional.empty();
    }

    private Optional<Reading> generic(JavaType type, ValueMarks marks, Position position) {
        return type instanceof GenericType object ? Optional.of(generics.object(object)) : Optional.empty();
    }

    /** An annotation that stands at the property and says how such a value is read is nearer than a list of codecs. */
    private Optional<Reading> marked(CodedType type, ValueMarks marks, Position position) {
        Set<Mark> given = marks.given();
        return given.isEmpty()
                ? Optional.empty()
                : type.otherwise()
                        .map(unlisted -> read(unlisted, marks, position))
                        .filter(reading -> reading instanceof Accepted accepted
                                && accepted.value().accept(new MarksUsed()).stream()
                                        .anyMatch(given::contains));
    }

    private Optional<Reading> rawText(JavaType type, ValueMarks marks, Position position) {
        return marks.form() == Form.RAW && isClass(type, TypeNames.STRING)
                ? accepted(new ValueModel.RawTextValue())
                : Optional.empty();
    }

    private Optional<Reading> delimited(JavaType type, ValueMarks marks, Position position) {
        if (marks.form() != Form.DELIMITED || position == Position.IN_CONTAINER) {
            return Optional.empty();
        }
        return Stream.of(SequenceKind.values())
                .filter(kind -> argument(type, kind.type())
                        .filter(argument -> isClass(argument.unlisted(), TypeNames.STRING))
                        .isPresent())
                .findFirst()
                .flatMap(kind -> accepted(new ValueModel.DelimitedValue(kind, marks.delimiter())));
    }

    private Optional<Reading> primitive(JavaType type, ValueMarks marks, Position position) {
        return Stream.of(PrimitiveKind.values())
                .filter(kind -> type.name().equals(kind.type()))
                .findFirst()
                .flatMap(kind -> accepted(new ValueModel.PrimitiveValue(kind, leniency(kind, marks))));
    }

    private Optional<Reading> boxed(JavaType type, ValueMarks marks, Position position) {
        return Stream.of(PrimitiveKind.values())
                .filter(kind -> type.name().equals(kind.type().box()))
                .findFirst()
                .flatMap(kind -> accepted(new ValueModel.BoxedValue(kind, leniency(kind, marks))));
    }

    private Optional<Reading> string(JavaType type, ValueMarks marks, Position position) {
        return isClass(type, TypeNames.STRING)
                ? accepted(new ValueModel.StringValue(marks.leniency(), marks.known(), marks.characters()))
                : Optional.empty();
    }

    private Optional<Reading> bigNumber(JavaType type, ValueMarks marks, Position position) {
        return Stream.of(BigNumberKind.values())
                .filter(kind -> isClass(type, kind.type()))
                .findFirst()
                .flatMap(kind -> accepted(new ValueModel.BigNumberValue(kind, marks.leniency())));
    }

    private Optional<Reading> rawJson(JavaType type, ValueMarks marks, Position position) {
        return isClass(type, TypeNames.RAW_JSON) ? accepted(new ValueModel.RawJsonValue()) : Optional.empty();
    }

    /** A tree has a codec of its own in the runtime, which reads null as a tree. */
    private Optional<Reading> tree(JavaType type, ValueMarks marks, Position position) {
        return isClass(type, TypeNames.JSON_TREE)
                ? accepted(new CodedValue.ForeignValue(
                        TypeNames.JSON_TREE,
                        new CodecReference(
                                CodeBlock.of("$T.codec()", TypeNames.JSON_TREE),
                                List.of(TypeNames.JSON_TREE),
                                List.of()),
                        CodedValue.NullReader.CODEC,
                        CodedValue.JsonForm.ANY))
                : Optional.empty();
    }

    /** An {@code OpenEnum<E>} is as good as the enum inside it. */
    private Optional<Reading> openEnum(JavaType type, ValueMarks marks, Position position) {
        return argument(type, TypeNames.OPEN_ENUM)
                .map(JavaType::unlisted)
                .map(argument -> isNumbers(argument)
                        ? new Refused(Diagnostic.OPEN_ENUM_OF_NUMBERS, argument.name())
                        : argument instanceof DeclaredType content && content.role() instanceof Role.JsonEnum json
                                ? enumOf(
                                        json,
                                        marks,
                                        (codec, leniency) ->
                                                new CodedValue.OpenEnumValue(content.type(), codec, leniency))
                                : unreadableTypes.explain(argument));
    }

    private static boolean isNumbers(JavaType type) {
        return type instanceof DeclaredType declared
                && declared.role() instanceof Role.JsonEnum json
                && json.shape().isNumbers();
    }

    private Optional<Reading> primitiveOptional(JavaType type, ValueMarks marks, Position position) {
        return Stream.of(PrimitiveOptionalKind.values())
                .filter(kind -> isClass(type, kind.type()))
                .findFirst()
                .map(kind -> position == Position.PROPERTY
                        ? new Accepted(new ValueModel.PrimitiveOptionalValue(kind, marks.leniency()))
                        : nestedOptional(type, position));
    }

    private static Refused nestedOptional(JavaType type, Position position) {
        return new Refused(
                position == Position.IN_PATCH ? Diagnostic.OPTIONAL_IN_PATCH : Diagnostic.NESTED_OPTIONAL, type.name());
    }

    private Optional<Reading> optional(JavaType type, ValueMarks marks, Position position) {
        return argument(type, TypeNames.OPTIONAL)
                .map(content -> position == Position.PROPERTY
                        ? read(ContainerRules.inside(content), marks, Position.IN_OPTIONAL)
                                .map(value -> new ValueModel.OptionalValue(value, ContainerRules.variance(content)))
                        : nestedOptional(type, position));
    }

    /** A patch knows whether a member is absent, and nothing but a property is a member. */
    private Optional<Reading> patch(JavaType type, ValueMarks marks, Position position) {
        return argument(type, TypeNames.PATCH)
                .map(content -> position == Position.PROPERTY
                        ? read(ContainerRules.inside(content), marks, Position.IN_PATCH)
                                .map(value -> new PatchValue(value, ContainerRules.variance(content)))
                        : new Refused(Diagnostic.NESTED_PATCH, type.name()));
    }

    private Optional<Reading> collection(JavaType type, ValueMarks marks, Position position) {
        return ContainerRules.collection(type, element -> read(element, marks, Position.IN_CONTAINER));
    }

    private Optional<Reading> map(JavaType type, ValueMarks marks, Position position) {
        return ContainerRules.map(
                type,
                key -> read(key, ValueMarks.NONE, Position.IN_CONTAINER),
                content -> read(content, marks, Position.IN_CONTAINER));
    }

    private Optional<Reading> base64(JavaType type, ValueMarks marks, Position position) {
        return type.name().equals(BYTES)
                ? accepted(new ValueModel.Base64Value(marks.spelling().base64()))
                : Optional.empty();
    }

    /** Of the types that are one string or one number only enums, which have a form of their own then, and the count since 1970 can be lenient. */
    private Optional<Reading> formed(JavaType type, ValueMarks marks, Position position) {
        if (marks.leniency() == Leniency.LENIENT && isPlainEnum(type)) {
            return Optional.empty();
        }
        return TextTypes.formOf(type.name(), marks.spelling())
                .flatMap(form -> accepted(new ValueModel.FormedValue(
                        form, form.kind() == FormModel.Kind.EPOCH ? marks.leniency() : Leniency.STRICT)));
    }

    private static boolean isPlainEnum(JavaType type) {
        return type instanceof DeclaredType declared && declared.role() instanceof Role.PlainEnum;
    }

    /** An enum that nobody annotated is the names of its constants. */
    private Optional<Reading> plainEnum(JavaType type, ValueMarks marks, Position position) {
        return type instanceof DeclaredType declared && declared.role() instanceof Role.PlainEnum plain
                ? Optional.of(marks.obstacle(() -> LetterCase.clash(declared.type(), plain.constants()))
                        .orElseGet(() -> new Accepted(new ValueModel.FormedValue(
                                FormModel.names(declared.type(), plain.constants(), marks.leniency()),
                                Leniency.STRICT))))
                : Optional.empty();
    }

    /** Of an enum that a property tells nobody knows here whether its texts differ by more than letter case: it is never lenient. */
    private static Reading enumOf(
            Role.JsonEnum json, ValueMarks marks, BiFunction<CodecReference, Leniency, ValueModel> value) {
        CodecReference codec = CodecReference.generated(
                json.shape().facts().name(), json.shape().facts().codec());
        return json.shape().value().isPresent()
                ? new Accepted(value.apply(codec, Leniency.STRICT))
                : marks.obstacle(() -> LetterCase.clash(json.shape()))
                        .orElseGet(() -> new Accepted(value.apply(codec, marks.leniency())));
    }

    private Optional<Reading> array(JavaType type, ValueMarks marks, Position position) {
        if (!(type instanceof ArrayOf array)) {
            return Optional.empty();
        }
        return Optional.of(
                isErased(array.element().name())
                        ? new Refused(Diagnostic.GENERIC_ARRAY, array.element().name())
                        : read(array.element(), marks, Position.IN_CONTAINER)
                                .map(element -> ContainerRules.array(array, element)));
    }

    /** Whether Java makes arrays of a type only by way of its raw class. */
    private static boolean isErased(TypeName element) {
        return element instanceof ParameterizedTypeName || element instanceof TypeVariableName;
    }

    private Optional<Reading> codec(JavaType type, ValueMarks marks, Position position) {
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        if (declared.role() instanceof Role.JsonOneValue oneValue) {
            return accepted(new CodedValue.OneValue(
                    declared.name(),
                    CodecReference.generated(declared.type(), oneValue.codec()),
                    contentOf(oneValue),
                    nesting(oneValue.cycle())));
        }
        if (declared.role() instanceof Role.JsonObject object) {
            return accepted(new CodedValue.ObjectValue(
                    declared.name(),
                    CodecReference.generated(declared.type(), object.codec()),
                    object.view(),
                    nesting(object.cycle())));
        }
        if (declared.role() instanceof Role.JsonEnum json && json.shape().isNumbers()) {
            return accepted(new CodedValue.OneValue(
                    declared.name(),
                    CodecReference.generated(
                            declared.type(), json.shape().facts().codec()),
                    Optional.of(new ValueModel.PrimitiveValue(PrimitiveKind.LONG, Leniency.STRICT)),
                    Nesting.FINITE));
        }
        return declared.role() instanceof Role.JsonEnum json
                ? Optional.of(enumOf(
                        json, marks, (codec, leniency) -> new CodedValue.EnumValue(declared.name(), codec, leniency)))
                : Optional.empty();
    }

    /** Where there is an error in the type, that is reported there and nothing else: a string is what can be used in most ways. */
    private Optional<ValueModel> contentOf(Role.JsonOneValue oneValue) {
        if (oneValue.content() instanceof OneValueContent.Itself) {
            return Optional.empty();
        }
        Reading reading = oneValue.content() instanceof OneValueContent.Known known
                ? SingleElements.of(known.property(), read(known.property().type(), ValueMarks.of(known.property())))
                : unreadableTypes.explain(new JavaType.OpenType(ClassName.OBJECT));
        return Optional.of(
                reading instanceof Accepted accepted
                                && accepted.value().unwrapped().equals(accepted.value())
                        ? accepted.value()
                        : new ValueModel.StringValue(Leniency.STRICT, List.of()));
    }

    private static Nesting nesting(Cycle cycle) {
        return cycle == Cycle.POSSIBLE ? Nesting.RECURSIVE : Nesting.FINITE;
    }

    /** Leniency is about numbers and booleans: a character comes in one form only. */
    private static Leniency leniency(PrimitiveKind kind, ValueMarks marks) {
        return kind.takesLeniency() ? marks.leniency() : Leniency.STRICT;
    }

    private static boolean isClass(JavaType type, ClassName name) {
        return type.name().equals(name) && type instanceof DeclaredType;
    }

    /** The only type argument, if the type is this class. */
    private static Optional<JavaType> argument(JavaType type, ClassName name) {
        return type instanceof DeclaredType declared && declared.type().equals(name)
                ? Optional.of(declared.arguments().get(0))
                : Optional.empty();
    }

    private static Optional<Reading> accepted(ValueModel value) {
        return Optional.of(new Accepted(value));
    }
}
