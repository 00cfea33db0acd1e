package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A codec for a type that is a JSON object.
 *
 * @param properties what is read and written, in the order of writing; a property's position is its index in the name
 *     table and its bit in the presence masks
 * @param extra the property that collects unknown members, if there is one; it is not among {@code properties}
 * @param discriminator the member by which it is told from the other subtypes of its parent, if there is one
 * @param construction how an object is made
 * @param view the view to generate beside the codec, if there is to be one
 * @param methodLimits when the code is split into several methods
 */
public record ObjectCodecModel(
        ClassName type,
        ClassName codec,
        Visibility visibility,
        List<PropertyModel> properties,
        Optional<ExtraModel> extra,
        Optional<DiscriminatorModel> discriminator,
        Construction construction,
        UnknownMembers unknownMembers,
        DuplicateMembers duplicateMembers,
        NullMembers nullMembers,
        Optional<ViewModel> view,
        MethodLimits methodLimits)
        implements CodecModel {

    public ObjectCodecModel {
        properties = List.copyOf(properties);
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

    /** Whether a property tells the type from the other subtypes of its parent. */
    public boolean isDiscriminator(int property) {
        return discriminator.filter(member -> member.index() == property).isPresent();
    }

    /** The same for a view, which makes no object and calls no setter. */
    public ObjectCodecModel withoutSetters() {
        return new ObjectCodecModel(
                type,
                codec,
                visibility,
                properties,
                extra,
                discriminator,
                new Construction.Constructor(List.of(), List.of()),
                unknownMembers,
                duplicateMembers,
                nullMembers,
                view,
                methodLimits);
    }

    /** The same in methods of other sizes, for tests of how code is split. */
    public ObjectCodecModel with(MethodLimits others) {
        return new ObjectCodecModel(
                type,
                codec,
                visibility,
                properties,
                extra,
                discriminator,
                construction,
                unknownMembers,
                duplicateMembers,
                nullMembers,
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

    /** What writing does with a property that has no value. */
    public enum NullMembers {
        OMIT,
        WRITE
    }
}
