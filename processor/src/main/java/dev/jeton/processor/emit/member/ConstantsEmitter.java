package dev.jeton.processor.emit.member;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.emit.name.LongLists;
import dev.jeton.processor.emit.name.NameTables;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.emit.value.FormConstants;
import dev.jeton.processor.emit.value.SharedDefaults;
import dev.jeton.processor.model.DiscriminatorModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the private constants of an object's codec. */
public final class ConstantsEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;

    public ConstantsEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
    }

    public List<FieldSpec> emit(List<Container> containers) {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(members());
        constants.addAll(MemberNames.constants(model, names));
        constants.addAll(ofProperties());
        discriminatorValues().ifPresent(constants::add);
        constants.addAll(required());
        constants.addAll(emptyArrays(containers));
        return constants;
    }

    /** Those that what is inside the members needs. */
    public List<FieldSpec> ofValues(List<Container> containers) {
        List<FieldSpec> constants = ofProperties();
        constants.addAll(emptyArrays(containers));
        return constants;
    }

    private List<FieldSpec> ofProperties() {
        List<FieldSpec> constants = new ArrayList<>(FormConstants.emit(model, names));
        for (int i = 0; i < model.properties().size(); i++) {
            PropertyModel property = model.properties().get(i);
            if (SharedDefaults.has(property) && !SharedDefaults.isHeld(property)) {
                constants.add(constant(property.value().type(), names.defaultValue(i), defaultValue(property)));
            }
            List<String> known = property.value().knownStrings();
            if (!known.isEmpty()) {
                constants.add(
                        constant(TypeNames.NAME_TABLE, names.known(i), NameTables.of(known, names.knownMethod(i))));
            }
        }
        return constants;
    }

    private List<FieldSpec> emptyArrays(List<Container> containers) {
        return containers.stream()
                .filter(container -> container.value().isObjectArray())
                .map(this::emptyArray)
                .toList();
    }

    // The view of the type uses the same table.
    // Example:
    // private static final NameTable MEMBERS = NameTable.of("access_token", "expires_in")
    //     .withAlias(1, "expires");
    private FieldSpec members() {
        CodeBlock.Builder table = CodeBlock.builder()
                .add(NameTables.of(memberNames(), names.memberNamesMethod()))
                .add("$>$>");
        List<LongLists.Entry> aliases = aliases();
        if (LongLists.isLong(aliases.size())) {
            table.add("\n.withAliases($N())", names.aliasesMethod());
        } else {
            aliases.forEach(alias -> table.add("\n.withAlias($L, $L)", alias.index(), JavaText.literal(alias.text())));
        }
        return seenByView(
                model,
                TypeNames.NAME_TABLE,
                names.get(FixedName.MEMBERS),
                table.add("$<$<").build());
    }

    // Example: static final NameTable TYPE_KNOWN = NameTable.of("payment_initiation");
    private Optional<FieldSpec> discriminatorValues() {
        return model.discriminator()
                .filter(DiscriminatorModel::isChecked)
                .map(member -> seenByView(
                        model,
                        TypeNames.NAME_TABLE,
                        names.known(member.index()),
                        NameTables.of(member.values(), names.knownMethod(member.index()))));
    }

    private List<LongLists.Entry> aliases() {
        List<LongLists.Entry> aliases = new ArrayList<>();
        for (int i = 0; i < model.properties().size(); i++) {
            PropertyModel property = model.properties().get(i);
            if (!property.prefersName()) {
                addAliases(property.aliases(), i, aliases);
            }
        }
        List<Integer> preferring = model.preferringNames();
        for (int i = 0; i < preferring.size(); i++) {
            List<String> own = model.properties().get(preferring.get(i)).aliases();
            addAliases(own.subList(1, own.size()), model.properties().size() + i, aliases);
        }
        return aliases;
    }

    private static void addAliases(List<String> texts, int index, List<LongLists.Entry> aliases) {
        texts.forEach(alias -> aliases.add(new LongLists.Entry(alias, index)));
    }

    /** The names of all members; of aliases that are a member of their own the first one. */
    private List<String> memberNames() {
        return Stream.concat(
                        model.properties().stream().map(PropertyModel::jsonName),
                        model.preferringNames().stream()
                                .map(property -> model.properties()
                                        .get(property)
                                        .aliases()
                                        .get(0)))
                .toList();
    }

    /** The methods that the constants call where their texts are very many. */
    public List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(NameTables.methods(memberNames(), names.memberNamesMethod()));
        List<LongLists.Entry> aliases = aliases();
        if (LongLists.isLong(aliases.size())) {
            methods.addAll(LongLists.map(names.aliasesMethod(), aliases));
        }
        methods.addAll(methodsOfValues());
        return methods;
    }

    /** Those of them that what is inside the members needs. */
    public List<MethodSpec> methodsOfValues() {
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < model.properties().size(); i++) {
            List<String> known = model.properties().get(i).value().knownStrings();
            methods.addAll(NameTables.methods(known, names.knownMethod(i)));
        }
        model.discriminator()
                .filter(DiscriminatorModel::isChecked)
                .ifPresent(member ->
                        methods.addAll(NameTables.methods(member.values(), names.knownMethod(member.index()))));
        return methods;
    }

    /** A constant that the view of the type uses, too, if there is one. */
    static FieldSpec seenByView(ObjectCodecModel model, TypeName type, String name, CodeBlock value) {
        FieldSpec.Builder constant = FieldSpec.builder(type, name).initializer(value);
        if (model.view().isEmpty()) {
            constant.addModifiers(Modifier.PRIVATE);
        }
        return constant.addModifiers(Modifier.STATIC, Modifier.FINAL).build();
    }

    /** One mask a word that has required members. */
    public List<FieldSpec> required() {
        PresenceMasks masks = new PresenceMasks(model);
        return masks.requiredWords().stream()
                .map(word -> required(word, masks.required(word)))
                .toList();
    }

    // Example: private static final BigDecimal FACTOR_DEFAULT = new BigDecimal("1.50");
    private static CodeBlock defaultValue(PropertyModel property) {
        return property.presence().defaulted().orElseThrow().value();
    }

    // Example: private static final long REQUIRED = 1L << 0 | 1L << 3;
    private FieldSpec required(int word, List<Integer> properties) {
        CodeBlock mask = properties.stream()
                .map(property -> CodeBlock.of("1L << $L", PresenceMasks.bitOf(property)))
                .collect(CodeBlock.joining("$W| "));
        return constant(TypeName.LONG, names.required(word), mask);
    }

    // Example: private static final String[] NO_TAGS = new String[0];
    private FieldSpec emptyArray(Container container) {
        TypeName component = container.element().type();
        StringBuilder dimensions = new StringBuilder("[0]");
        while (component instanceof ArrayTypeName array) {
            component = array.componentType();
            dimensions.append("[]");
        }
        if (component instanceof ParameterizedTypeName) {
            throw new IllegalArgumentException("an array of the parameterised type " + component);
        }
        CodeBlock empty = CodeBlock.of("new $T$L", component, dimensions);
        return constant(container.value().type(), names.emptyArray(container.position()), empty);
    }

    public static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
