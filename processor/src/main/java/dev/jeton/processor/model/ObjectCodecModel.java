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

    /** The same for a view, which makes no object and calls no setter. */
    public ObjectCodecModel withoutSetters() {
        return new ObjectCodecModel(
                type,
                codec,
                visibility,
                properties,
                extra,
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
