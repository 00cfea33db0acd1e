package dev.jeton.processor.emit.name;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.VariableNames;
import dev.jeton.processor.model.ViewModel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The names in the codec or the view of one object. Properties come first and keep their names; whatever else wants the same name
 * gets a {@code _} behind it. Local variables and constants share one space, because a local would hide the constant.
 */
public final class CodecNames {
    static final String HELD_DEFAULTS = "Defaults";

    // No method that is made for a property may have one of these names.
    private static final List<String> METHODS_OF_CODEC = List.of("decode", "encode", "describe");
    private static final List<String> METHODS_OF_ONE_VALUE =
            List.of("decode", "encode", "describe", "check", "isName", "type", "readKey", "writeKey", "checkKey");
    private static final List<String> METHODS_OF_VIEW = List.of("read", "forget", "toValue");

    /** What is taken in all classes: to allocate it anew for each is slow. */
    private static final NameAllocator TAKEN_EVERYWHERE = takenEverywhere();

    private final NameAllocator variables = TAKEN_EVERYWHERE.clone();
    private final NameAllocator methods = new NameAllocator();
    private final Map<FixedName, String> fixed = new EnumMap<>(FixedName.class);
    private final Map<Tag, String> allocated = new HashMap<>();
    private final List<PropertyModel> properties;
    private final List<FlattenedModel> flattened;
    private final ClassName codec;
    private final boolean isGeneric;

    private CodecNames(ObjectCodecModel model, List<String> methodsTaken) {
        properties = model.properties();
        flattened = model.flattened();
        codec = model.codec();
        isGeneric = model.isGeneric();
        ReferencedTypes.reservedNames(model).stream()
                .filter(name -> !ReferencedTypes.NAMES_EVERYWHERE.contains(name))
                .forEach(name -> reserve(variables, name));
        fieldsOfInstance(model).forEach(name -> reserve(variables, name));
        for (int i = 0; i < properties.size(); i++) {
            variables.newName(properties.get(i).name(), i);
        }
        model.extra().map(ExtraModel::name).ifPresent(name -> variables.newName(name, FixedName.class));
        for (FixedName name : FixedName.values()) {
            fixed.put(name, variables.newName(name.suggestion(), name));
        }
        methodsTaken.forEach(name -> reserve(methods, name));
    }

    private static NameAllocator takenEverywhere() {
        NameAllocator names = new NameAllocator();
        ReferencedTypes.NAMES_EVERYWHERE.forEach(name -> reserve(names, name));
        // "yield = ..." would be legal, but reads like the statement.
        reserve(names, "yield");
        return names;
    }

    /** The names that an instance of a generic type's codec, and the type itself, bring along. */
    private static Stream<String> fieldsOfInstance(ObjectCodecModel model) {
        return Stream.concat(
                model.variables().stream()
                        .map(TypeVariableName::name)
                        .flatMap(variable ->
                                Stream.of(variable, VariableNames.codecOf(variable), VariableNames.viewOf(variable))),
                model.heldCodecs(HeldCodec.Owner.INSTANCE).stream().map(HeldCodec::field));
    }

    /** Without a tag the allocator would make a random one, and randomness is slow. */
    private static void reserve(NameAllocator allocator, String name) {
        allocator.newName(name, new Object());
    }

    public static CodecNames ofCodec(ObjectCodecModel model) {
        CodecNames names = new CodecNames(model, METHODS_OF_CODEC);
        for (int i = 0; i < names.properties.size(); i++) {
            // Here, so that the codec and the view call them the same.
            names.memberName(i);
            names.reserveContainerMethods(i);
        }
        return names;
    }

    /** The names in the codec of a type that is one value. */
    public static CodecNames ofOneValue(ObjectCodecModel model) {
        CodecNames names = new CodecNames(model, METHODS_OF_ONE_VALUE);
        names.reserveContainerMethods(0);
        return names;
    }

    private void reserveContainerMethods(int property) {
        if (properties.get(property).value().unwrapped().container().isPresent()) {
            readMethod(positionOf(property));
            writeMethod(positionOf(property));
        }
    }

    /** The names in a view, where properties are fields, and the accessors were given their names by the model. */
    public static CodecNames ofView(ObjectCodecModel model, ViewModel view) {
        Set<String> taken = new LinkedHashSet<>(METHODS_OF_VIEW);
        for (ViewModel.Accessors accessors : view.accessors()) {
            taken.addAll(List.of(accessors.value(), accessors.presence(), accessors.isNull(), accessors.text()));
        }
        model.extra().map(ExtraModel::name).ifPresent(taken::add);
        return new CodecNames(model, List.copyOf(taken));
    }

    public Position positionOf(int property) {
        return Position.ofProperty(property, properties.get(property).name());
    }

    public String get(FixedName name) {
        return Objects.requireNonNull(fixed.get(name));
    }

    /** The local variable of a property. */
    public String property(int index) {
        return variables.get(index);
    }

    /** The local variable of a flattened object. */
    public String flattened(int index) {
        return variable(flattened.get(index).name(), new Tag("flattened", index, 0));
    }

    /** The local variable of the builder of a flattened object. */
    public String flattenedBuilder(int index) {
        return variable(flattened.get(index).name() + "Builder", new Tag("builder", index, 0));
    }

    /** The method that makes a flattened object of a large one. */
    public String flattenedMethod(int index) {
        return method("new" + JavaText.capitalised(flattened.get(index).name()), new Tag("newFlattened", index, 0));
    }

    /** The local variable of the map of unknown members. */
    public String extra() {
        return variables.get(FixedName.class);
    }

    /** The mask of the members seen, 64 members a word. */
    public String seen(int word) {
        return isOneWord() ? get(FixedName.SEEN) : variable("seen" + word, new Tag("seen", word, 0));
    }

    /** The mask of the members that came under an alias, 64 members a word. */
    public String given(int word) {
        return variable(isOneWord() ? "given" : "given" + word, new Tag("given", word, 0));
    }

    /** The local variable of what a property has under an alias. */
    public String aliasValue(int property) {
        return variable(properties.get(property).name() + "Alias", new Tag("alias", property, 0));
    }

    /** The method that reads the aliases that are members of their own, in large objects. */
    public String aliasMembersMethod() {
        return method("readAliases", new Tag("readAliases", 0, 0));
    }

    /** The mask of the members that are there and not null, 64 members a word. */
    public String present(int word) {
        return isOneWord() ? get(FixedName.PRESENT) : variable("present" + word, new Tag("present", word, 0));
    }

    /** The mask of the members whose values were forgiven, 64 members a word. */
    public String forgiven(int word) {
        return isOneWord() ? get(FixedName.FORGIVEN) : variable("forgiven" + word, new Tag("forgiven", word, 0));
    }

    /** The mask of the members that must be there, 64 members a word. */
    public String required(int word) {
        return isOneWord() ? get(FixedName.REQUIRED) : variable("REQUIRED" + word, new Tag("required", word, 0));
    }

    /** The constant for the name of a member. */
    public String memberName(int property) {
        return variable(() -> JavaText.upperSnakeCase(properties.get(property).name()), new Tag("member", property, 0));
    }

    /** The table of the known values of the string in a property. */
    public String known(int property) {
        String constant = JavaText.upperSnakeCase(properties.get(property).name()) + "_KNOWN";
        return variable(constant, new Tag("known", property, 0));
    }

    /** The constant for a form of the values in a property, where it is made for them. A map may have others for keys and values. */
    public String form(int property, FormModel form) {
        int index = properties.get(property).value().madeForms().indexOf(form);
        String constant = JavaText.upperSnakeCase(properties.get(property).name()) + "_FORM";
        return variable(index == 0 ? constant : constant + "_" + (index + 1), new Tag("form", property, index));
    }

    /** The field for the text of a property that has another form, too. */
    public String text(int property) {
        return variable(properties.get(property).name() + "Text", new Tag("text", property, 0));
    }

    /** The field that says whether a property that is a patch is null. */
    public String nullField(int property) {
        return variable(properties.get(property).name() + "Null", new Tag("null", property, 0));
    }

    /** The constant for the default of a property, where it is made once. */
    public String defaultValue(int property) {
        String constant = JavaText.upperSnakeCase(properties.get(property).name()) + "_DEFAULT";
        return variable(constant, new Tag("default", property, 0));
    }

    /** The class inside the codec that holds the defaults which other codecs make. */
    public ClassName heldDefaults() {
        return codec.nestedClass(HELD_DEFAULTS);
    }

    /** The field of a view that holds the default of a property while that stands. */
    public String standingDefault(int property) {
        return variable(properties.get(property).name() + "Default", new Tag("standing default", property, 0));
    }

    /** The constant for the text of the default of a property, where it has both. */
    public String defaultText(int property) {
        return variable(defaultValue(property) + "_TEXT", new Tag("default text", property, 0));
    }

    /** The view that checks the objects at a position inside a container. */
    public String elementView(Position position) {
        String property = properties.get(position.property()).name();
        String suggestion = position.depth() == 0
                ? property + "Checker"
                : property + position.path().substring(property.length());
        return variable(suggestion, new Tag("view", position.property(), position.depth()));
    }

    /** The constant by which a codec borrows views for the objects at a position. */
    public String idleViews(Position position) {
        String constant = JavaText.upperSnakeCase(position.path()) + "_VIEW";
        return variable(constant, new Tag("idle views", position.property(), position.depth()));
    }

    /** The empty array that stands for no elements at a position. */
    public String emptyArray(Position position) {
        String constant = "NO_" + JavaText.upperSnakeCase(position.path());
        return variable(constant, new Tag("empty", position.property(), position.depth()));
    }

    /** The method that reads the container at a position. */
    public String readMethod(Position position) {
        return method("read" + position.path(), new Tag("read", position.property(), position.depth()));
    }

    /** The method that writes the container at a position. */
    public String writeMethod(Position position) {
        return method("write" + position.path(), new Tag("write", position.property(), position.depth()));
    }

    /** The method that checks the container at a position. */
    public String checkMethod(Position position) {
        return method("check" + position.path(), new Tag("check", position.property(), position.depth()));
    }

    /** The method that reads a property and forgives its value. */
    public String forgivingMethod(int property) {
        String suggestion =
                "read" + JavaText.capitalised(properties.get(property).name()) + "OrDefault";
        return method(suggestion, new Tag("forgiving", property, 0));
    }

    /** The method that makes the names of the members, where they are very many. */
    public String memberNamesMethod() {
        return method("memberNames", new Tag("memberNames", 0, 0));
    }

    /** The method that makes the aliases, where they are very many. */
    public String aliasesMethod() {
        return method("aliases", new Tag("aliases", 0, 0));
    }

    /** The method that makes the known values of the string in a property, where they are very many. */
    public String knownMethod(int property) {
        return method("known" + JavaText.capitalised(properties.get(property).name()), new Tag("known", property, 0));
    }

    /** The method that has the loop over the members of large objects. */
    public String membersMethod() {
        return method("readMembers", new Tag("readMembers", 0, 0));
    }

    /** The method that makes large objects, and those with builders. */
    public String constructionMethod() {
        return method("newObject", new Tag("newObject", 0, 0));
    }

    /** A method that sets a part of the properties of a large flattened object, such as {@code setAddressGroup2}. */
    public String flattenedGroupMethod(int index, int group) {
        String name = "set" + JavaText.capitalised(flattened.get(index).name()) + "Group" + group;
        return method(name, new Tag("setFlattenedGroup" + index, group, 0));
    }

    /** A method that does a part of the work for large objects, such as {@code readGroup2}. */
    public String groupMethod(String verb, int group) {
        return method(verb + "Group" + group, new Tag(verb + "Group", group, 0));
    }

    /** The constant by which the codec of a generic type checks the runtime's version. */
    public String apiVersion() {
        return variable("API", new Tag("api", 0, 0));
    }

    /** The modifiers of methods that decode, encode and describe call: those of generic types use the codecs of their variables. */
    public Modifier[] methodModifiers() {
        return isGeneric ? new Modifier[] {Modifier.PRIVATE} : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC};
    }

    private boolean isOneWord() {
        return properties.size() <= Long.SIZE;
    }

    private String variable(String suggestion, Tag tag) {
        return allocated.computeIfAbsent(tag, absent -> variables.newName(suggestion, tag));
    }

    private String variable(Supplier<String> suggestion, Tag tag) {
        return allocated.computeIfAbsent(tag, absent -> variables.newName(suggestion.get(), tag));
    }

    private String method(String suggestion, Tag tag) {
        return allocated.computeIfAbsent(tag, absent -> methods.newName(suggestion, tag));
    }

    /** What a name was given to. */
    private record Tag(String role, int index, int depth) {}
}
