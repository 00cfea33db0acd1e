package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A codec for a type that is a JSON object.
 *
 * @param variables the type variables of a generic type, whose codecs are handed to the codec
 * @param properties what is read and written, in the order of writing; a property's position is its index in the name
 *     table and its bit in the presence masks
 * @param extra the property that collects unknown members, if there is one; it is not among {@code properties}
 * @param discriminator the member by which it is told from the other subtypes of its parent, if there is one
 * @param flattened the objects whose members are among {@code properties}, each behind what it is in
 * @param construction how an object is made
 * @param view the view to generate beside the codec, if there is to be one
 * @param methodLimits when the code is split into several methods
 */
public record ObjectCodecModel(
        ClassName type,
        ClassName codec,
        List<TypeVariableName> variables,
        Visibility visibility,
        List<PropertyModel> properties,
        Optional<ExtraModel> extra,
        Optional<DiscriminatorModel> discriminator,
        List<FlattenedModel> flattened,
        Construction construction,
        UnknownMembers unknownMembers,
        DuplicateMembers duplicateMembers,
        Optional<ViewModel> view,
        MethodLimits methodLimits)
        implements CodecModel {

    public ObjectCodecModel {
        variables = List.copyOf(variables);
        properties = List.copyOf(properties);
        flattened = List.copyOf(flattened);
    }

    /** A codec for a type without type variables and flattened properties. */
    public ObjectCodecModel(
            ClassName type,
            ClassName codec,
            Visibility visibility,
            List<PropertyModel> properties,
            Optional<ExtraModel> extra,
            Optional<DiscriminatorModel> discriminator,
            Construction construction,
            UnknownMembers unknownMembers,
            DuplicateMembers duplicateMembers,
            Optional<ViewModel> view,
            MethodLimits methodLimits) {
        this(
                type,
                codec,
                List.of(),
                visibility,
                properties,
                extra,
                discriminator,
                List.of(),
                construction,
                unknownMembers,
                duplicateMembers,
                view,
                methodLimits);
    }

    /** Whether there is a codec for each instantiation of the type, in place of one for all. */
    public boolean isGeneric() {
        return !variables.isEmpty();
    }

    /** The type with its variables. Example: {@code Page<T>} */
    public TypeName valueType() {
        return withVariables(type);
    }

    /** The codec with the same variables. Example: {@code PageCodec<T>} */
    public TypeName codecType() {
        return withVariables(codec);
    }

    private TypeName withVariables(ClassName raw) {
        return isGeneric() ? ParameterizedTypeName.get(raw, variables.toArray(new TypeName[0])) : raw;
    }

    /** The codecs that an owner keeps for the properties, in their order. */
    public List<HeldCodec> heldCodecs(HeldCodec.Owner owner) {
        return properties.stream()
                .flatMap(property -> property.value().heldCodecs())
                .filter(held -> held.owner() == owner)
                .toList();
    }

    /** Whether objects of the type may hold objects of that type, directly or inside others. */
    public boolean isRecursive() {
        return properties.stream().map(PropertyModel::value).anyMatch(ValueModel::isRecursive);
    }

    /** Whether a property is one in JSON only: nothing is kept of it. */
    public boolean isMemberOnly(int property) {
        return discriminator
                .filter(member -> member.index() == property && member.kind() == DiscriminatorModel.Kind.MEMBER_ONLY)
                .isPresent();
    }

    /**
     * The properties that prefer their names to their aliases, by their indexes. The aliases of the first one are the member behind the last
     * property, and so on.
     */
    public List<Integer> preferringNames() {
        return IntStream.range(0, properties.size())
                .filter(property -> properties.get(property).prefersName())
                .boxed()
                .toList();
    }

    /** How many members there are: the properties, and the aliases that are members of their own. */
    public int memberCount() {
        return properties.size() + preferringNames().size();
    }

    /** Whether something is kept of a member that is read. */
    public boolean isKept(int property) {
        return !isMemberOnly(property) && properties.get(property).isRead();
    }

    /** Whether a property tells the type from the other subtypes of its parent. */
    public boolean isDiscriminator(int property) {
        return discriminator.filter(member -> member.index() == property).isPresent();
    }

    /** Whether a property must be there whatever else is there. */
    public boolean isAlwaysRequired(int property) {
        return properties.get(property).presence().isRequired()
                && nullable(property).isEmpty();
    }

    /** The properties that must be there if any member of a flattened object is, in ascending order. */
    public List<Integer> requiredWith(FlattenedModel object) {
        return IntStream.range(object.first(), object.end())
                .filter(property -> properties.get(property).presence().isRequired())
                .filter(property -> nullable(property).equals(Optional.of(object)))
                .boxed()
                .toList();
    }

    /** The innermost flattened object with a property that may be null. */
    private Optional<FlattenedModel> nullable(int property) {
        return flattened.stream()
                .filter(object -> object.mayBeNull() && object.holds(property))
                .reduce((outer, inner) -> inner);
    }

    /** The same for a view, which makes no object, but has to know of which ones members must be there. */
    public ObjectCodecModel withoutSetters() {
        return new ObjectCodecModel(
                type,
                codec,
                variables,
                visibility,
                properties,
                extra,
                discriminator,
                flattened.stream()
                        .filter(object -> !requiredWith(object).isEmpty())
                        .map(FlattenedModel::withoutConstruction)
                        .toList(),
                Construction.none(),
                unknownMembers,
                duplicateMembers,
                view,
                methodLimits);
    }

    /** The same in methods of other sizes, for tests of how code is split. */
    public ObjectCodecModel with(MethodLimits others) {
        return new ObjectCodecModel(
                type,
                codec,
                variables,
                visibility,
                properties,
                extra,
                discriminator,
                flattened,
                construction,
                unknownMembers,
                duplicateMembers,
                view,
                others);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitObject(this);
    }

    /** What reading does with a member that no property is named after. */
    public enum UnknownMembers {
        SKIP,
        FAIL,
        COLLECT
    }

    /** What reading does with a member that comes twice. */
    public enum DuplicateMembers {
        REJECT,
        LAST_WINS
    }
}
