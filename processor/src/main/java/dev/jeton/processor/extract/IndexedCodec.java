package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.extract.OwnCodec.Instance;
import java.util.List;

/**
 * The codec by which a type is found at run time.
 *
 * @param instance how code in the type's package gets one; a constructor takes nothing
 * @param variables the type variables of an annotated generic type, whose codecs it takes; it has no instance then
 * @param lintWarnings what the compiler warns of where the codec is used, as keys of {@code @SuppressWarnings}
 */
public record IndexedCodec(
        ClassName type, Instance instance, List<TypeVariableName> variables, List<String> lintWarnings) {

    public IndexedCodec {
        variables = List.copyOf(variables);
        lintWarnings = List.copyOf(lintWarnings);
    }
}
