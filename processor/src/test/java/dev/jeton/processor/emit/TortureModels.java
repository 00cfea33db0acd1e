package dev.jeton.processor.emit;

import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.model.Base64Form;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.Inclusion;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.SingleOrArrayValue.WrittenAs;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.DelimitedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.Variance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Models with every kind of value in every position. */
final class TortureModels {
    private TortureModels() {}

    /** One model a way of wrapping and a policy; each has every kind of value. */
    static List<ObjectCodecModel> all() {
        List<ObjectCodecModel> models = new ArrayList<>();
        models.add(properties(object("Plain"), leaves()).build());
        models.add(required(object("AllRequired"), leaves()).build());
        models.add(required(object("RequiredLastWins"), leaves()).lastWins().build());
        models.add(properties(object("WithNulls"), leaves())
                .writeNulls()
                .failOnUnknown()
                .build());
        models.add(properties(object("NonEmpty"), leaves())
                .including(Inclusion.NON_EMPTY)
                .build());
        models.add(properties(object("NonDefault"), leaves())
                .including(Inclusion.NON_DEFAULT)
                .build());
        models.add(properties(object("NonEmptyMakings"), ContainerModels.all())
                .including(Inclusion.NON_EMPTY)
                .build());
        models.add(secrets(object("Secrets"), leaves()).extra("extra").build());
        models.add(properties(object("Forgiving"), forgivable()).forgiving().build());
        models.add(secrets(object("ForgivingLastWins"), forgivable())
                .forgiving()
                .lastWins()
                .build());
        models.add(properties(
                        object("ForgivingPatches"),
                        patches().stream().filter(TortureModels::isForgivable).toList())
                .forgiving()
                .build());
        models.add(properties(object("Lists"), wrapped(Values::list))
                .packagePrivate()
                .build());
        models.add(properties(object("Sets"), wrapped(Values::set))
                .extra("extra")
                .lastWins()
                .build());
        models.add(
                properties(object("Collections"), wrapped(Values::collection)).build());
        models.add(properties(object("Maps"), wrapped(Values::map)).lastWins().build());
        models.add(properties(object("Optionals"), wrapped(Values::optional))
                .writeNulls()
                .build());
        models.add(
                required(object("RequiredOptionals"), wrapped(Values::optional)).build());
        models.add(secrets(object("Arrays"), arrays()).build());
        models.add(properties(
                        object("ArraysOfArrays"),
                        arrays().stream().map(Values::array).toList())
                .extra("rest")
                .build());
        models.add(
                properties(object("SingleOrArrays"), singles(WrittenAs.VALUE)).build());
        models.add(secrets(object("SingleOrSecretArrays"), singles(WrittenAs.ARRAY))
                .lastWins()
                .build());
        models.add(properties(object("Nested"), nested()).build());
        models.add(secrets(object("SecretNested"), nested()).writeNulls().build());
        models.add(properties(object("Makings"), ContainerModels.all()).build());
        models.add(required(object("RequiredMakings"), ContainerModels.all())
                .lastWins()
                .build());
        models.add(properties(object("Patches"), patches())
                .extra("rest", ExtraModel.Content.TREE)
                .build());
        models.add(secrets(object("PatchesWithNulls"), patches())
                .writeNulls()
                .extra("rest", ExtraModel.Content.TREE)
                .lastWins()
                .build());
        models.add(required(object("RequiredPatches"), patches()).build());
        models.add(properties(object("Variables").generic(), variables()).build());
        models.add(required(object("RequiredVariables").generic(), variables())
                .lastWins()
                .build());
        models.add(secrets(object("SecretVariables").generic(), variables())
                .writeNulls()
                .extra("extra")
                .build());
        models.add(properties(object("Wildcards"), wildcards()).extra("extra").build());
        models.add(secrets(object("SecretWildcards"), wildcards())
                .lastWins()
                .writeNulls()
                .build());
        return models;
    }

    /** Every kind that has nothing inside, strict and lenient. */
    static List<ValueModel> leaves() {
        List<ValueModel> leaves = new ArrayList<>();
        for (PrimitiveKind kind : PrimitiveKind.values()) {
            leaves.add(Values.primitive(kind));
            leaves.add(Values.lenient(kind));
        }
        leaves.addAll(references());
        return leaves;
    }

    private static List<ValueModel> forgivable() {
        List<ValueModel> values = new ArrayList<>(leaves());
        values.addAll(wrapped(Values::list));
        values.addAll(nested());
        values.removeIf(value -> !isForgivable(value));
        return values;
    }

    /** Raw JSON is never wrong, and what a codec written by hand makes of a value is not known in time. */
    private static boolean isForgivable(ValueModel value) {
        ValueModel content = value.unwrapped();
        return !(content instanceof RawTextValue)
                && !(content instanceof RawJsonValue)
                && !(content instanceof ForeignValue);
    }

    private static List<ValueModel> references() {
        List<ValueModel> leaves = new ArrayList<>();
        for (PrimitiveKind kind : PrimitiveKind.values()) {
            leaves.add(Values.boxed(kind));
            leaves.add(Values.lenientBoxed(kind));
        }
        for (Leniency leniency : Leniency.values()) {
            for (BigNumberKind kind : BigNumberKind.values()) {
                leaves.add(Values.big(kind, leniency));
            }
            for (PrimitiveOptionalKind kind : PrimitiveOptionalKind.values()) {
                leaves.add(Values.optional(kind, leniency));
            }
        }
        for (SequenceKind kind : SequenceKind.values()) {
            leaves.add(new DelimitedValue(kind, Delimiter.SPACES));
            leaves.add(new DelimitedValue(kind, new Delimiter('\'', false)));
        }
        for (Base64Form form : Base64Form.values()) {
            leaves.add(new Base64Value(form));
        }
        leaves.addAll(Values.formed());
        leaves.addAll(List.of(
                Values.string(),
                Values.lenientString(),
                Values.known("Bearer", "DPoP"),
                Values.printable(Leniency.STRICT),
                Values.printable(Leniency.LENIENT),
                Values.printable(Leniency.STRICT, "Bearer", "DPoP"),
                new RawTextValue(),
                new RawJsonValue(),
                Values.item(),
                Values.action(),
                Values.lenientAction(),
                Values.openAction(),
                Values.lenientOpenAction(),
                Values.ticket(),
                Values.seat(),
                Values.foreign()));
        return leaves;
    }

    /** Types that are one value: one for every kind that is no optional, alone and in containers. */
    static List<OneValueCodecModel> oneValues() {
        List<ValueModel> contents = new ArrayList<>(leaves());
        contents.removeIf(leaf -> leaf.is(Trait.OPTIONAL));
        for (UnaryOperator<ValueModel> wrapping :
                List.<UnaryOperator<ValueModel>>of(Values::list, Values::set, Values::map)) {
            contents.addAll(wrapped(wrapping));
        }
        contents.addAll(arrays());
        contents.addAll(singles(WrittenAs.VALUE));
        nested().stream().filter(value -> !value.is(Trait.OPTIONAL)).forEach(contents::add);
        List<OneValueCodecModel> models = new ArrayList<>();
        for (ValueModel content : contents) {
            models.add(GeneratedCode.oneValue("One" + models.size(), content));
        }
        return models;
    }

    private static List<ValueModel> wrapped(UnaryOperator<ValueModel> wrapping) {
        return references().stream().map(wrapping).toList();
    }

    // A patch takes the place of an optional, and holds none.
    private static List<ValueModel> patches() {
        List<ValueModel> contents = new ArrayList<>(references());
        contents.removeIf(content -> content.is(Trait.OPTIONAL));
        contents.add(Values.list(Values.string()));
        contents.add(Values.list(Values.item()));
        contents.add(Values.map(Values.list(Values.optional(Values.item()))));
        contents.add(Values.array(Values.array(Values.primitive(PrimitiveKind.LONG))));
        contents.add(new SingleOrArrayValue(new SequenceValue(SequenceKind.SET, Values.item()), WrittenAs.VALUE));
        List<ValueModel> patches = new ArrayList<>();
        contents.forEach(content -> patches.add(Values.patch(content)));
        patches.add(new PatchValue(Values.item(), Variance.COVARIANT));
        return patches;
    }

    /** The type variable of a generic type alone and in containers. */
    private static List<ValueModel> variables() {
        ValueModel variable = Values.variable();
        return List.of(
                variable,
                Values.optional(variable),
                Values.list(variable),
                Values.set(variable),
                Values.collection(variable),
                Values.map(variable),
                Values.list(Values.list(variable)),
                Values.map(Values.list(Values.optional(variable))),
                Values.optional(Values.list(variable)),
                Values.patch(variable),
                Values.patch(Values.list(variable)),
                new SequenceValue(SequenceKind.LIST, variable, Variance.COVARIANT),
                new MapValue(Values.list(variable), Variance.COVARIANT),
                Values.string(),
                Values.primitive(PrimitiveKind.LONG));
    }

    // Java has no arrays of parameterised types without an unchecked cast, and byte[] is base64.
    private static List<ValueModel> arrays() {
        return leaves().stream()
                .filter(leaf -> !leaf.type().toString().contains("<"))
                .filter(leaf -> !(leaf instanceof PrimitiveValue primitive && primitive.kind() == PrimitiveKind.BYTE))
                .<ValueModel>map(ArrayValue::new)
                .toList();
    }

    // What may be an array itself can't stand for one.
    private static List<ValueModel> singles(WrittenAs writtenAs) {
        List<ValueModel> containers = new ArrayList<>(arrays());
        for (SequenceKind kind : SequenceKind.values()) {
            references().forEach(element -> containers.add(new SequenceValue(kind, element)));
        }
        return containers.stream()
                .map(ContainerValue.class::cast)
                .filter(container -> !(container.element() instanceof RawTextValue)
                        && !(container.element() instanceof RawJsonValue)
                        && !(container.element() instanceof ForeignValue))
                .<ValueModel>map(container -> new SingleOrArrayValue(container, writtenAs))
                .toList();
    }

    private static List<ValueModel> nested() {
        ValueModel longs = Values.array(Values.primitive(PrimitiveKind.LONG));
        ValueModel subject = Values.optional(Values.string());
        return List.of(
                Values.list(Values.list(Values.map(longs))),
                Values.map(Values.map(Values.list(Values.set(Values.item())))),
                Values.optional(Values.list(Values.optional(Values.map(subject)))),
                Values.optional(Values.optional(Values.optional(PrimitiveOptionalKind.LONG, Leniency.LENIENT))),
                Values.list(Values.optional(Values.optional(Values.lenientBoxed(PrimitiveKind.DOUBLE)))),
                Values.array(Values.array(Values.array(Values.known("a", "b")))),
                Values.array(Values.array(longs)),
                Values.list(new DelimitedValue(SequenceKind.SET, Delimiter.SPACES)),
                Values.collection(Values.array(Values.boxed(PrimitiveKind.CHAR))),
                Values.map(new Base64Value(Base64Form.ANY)),
                Values.map(Values.list(Values.names(Leniency.STRICT))));
    }

    // List<? extends Item>, Map<String, ? extends List<? extends Item>> and so on.
    private static List<ValueModel> wildcards() {
        List<ValueModel> wildcards = new ArrayList<>();
        for (ValueModel element : List.of(Values.item(), Values.string(), Values.boxed(PrimitiveKind.INT))) {
            ValueModel optional = new OptionalValue(element, Variance.COVARIANT);
            ValueModel map = new MapValue(element, Variance.COVARIANT);
            wildcards.add(optional);
            wildcards.add(map);
            for (SequenceKind kind : SequenceKind.values()) {
                ValueModel sequence = new SequenceValue(kind, element, Variance.COVARIANT);
                wildcards.add(sequence);
                wildcards.add(new MapValue(sequence, Variance.COVARIANT));
                wildcards.add(new OptionalValue(sequence, Variance.COVARIANT));
                wildcards.add(new SequenceValue(kind, map, Variance.COVARIANT));
                wildcards.add(new SequenceValue(kind, optional, Variance.COVARIANT));
            }
        }
        return wildcards;
    }

    private static ObjectModelBuilder properties(ObjectModelBuilder model, List<ValueModel> values) {
        for (int i = 0; i < values.size(); i++) {
            model.with("property" + i, values.get(i));
        }
        return model.viewed();
    }

    private static ObjectModelBuilder required(ObjectModelBuilder model, List<ValueModel> values) {
        for (int i = 0; i < values.size(); i++) {
            model.required("property" + i, values.get(i));
        }
        return model.viewed();
    }

    private static ObjectModelBuilder secrets(ObjectModelBuilder model, List<ValueModel> values) {
        for (int i = 0; i < values.size(); i++) {
            model.secret("property" + i, values.get(i));
        }
        return model.viewed();
    }
}
