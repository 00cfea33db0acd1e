package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.CollectionType.Nulls;
import java.util.Optional;

/**
 * A map as a type of a property: what an object with free names becomes.
 *
 * @param type the class or interface
 * @param written the whole type, where its type arguments aren't simply those of keys and values
 * @param nulls whether its values may be null
 */
public record MapType(ClassName type, Optional<TypeName> written, Making making, Nulls nulls) {
    /** {@code java.util.Map}: one that can't be changed, in the order of the document. */
    public static final MapType MAP = new MapType(
            TypeNames.MAP,
            new Making.Popped("popMap", CodeBlock.of("$T.of()", TypeNames.MAP), Making.Filling.MAP),
            Nulls.ALLOWED);

    public MapType(ClassName type, Making making, Nulls nulls) {
        this(type, Optional.empty(), making, nulls);
    }

    /** The same, whose values are never null. */
    public MapType refusingNull() {
        return new MapType(type, written, making, Nulls.REFUSED);
    }

    /** The whole type of one with such keys and values. */
    TypeName of(TypeName key, TypeName content) {
        return written.orElseGet(() -> ParameterizedTypeName.get(type, key, content));
    }
}
