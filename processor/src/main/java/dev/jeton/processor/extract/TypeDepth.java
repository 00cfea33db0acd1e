package dev.jeton.processor.extract;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * How deep type arguments are nested in each other. Reading, generating and compiling such a type recurse, each with a stack that ends
 * somewhere, so that what is too deep is found here, without recursion.
 */
final class TypeDepth {
    /** Where compilers with small stacks still compile the generated code; readers accept 64 levels unless they are told otherwise. */
    static final int LIMIT = 100;

    private TypeDepth() {}

    static boolean isTooDeep(TypeMirror type) {
        List<TypeMirror> level = List.of(type);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > LIMIT) {
                return true;
            }
            List<TypeMirror> next = new ArrayList<>();
            for (TypeMirror here : level) {
                if (content(here) instanceof DeclaredType declared) {
                    next.addAll(declared.getTypeArguments());
                }
            }
            level = next;
        }
        return false;
    }

    /** What is in arrays and behind bounds, which compilers limit themselves. */
    private static TypeMirror content(TypeMirror type) {
        TypeMirror content = type;
        while (true) {
            if (content instanceof ArrayType array) {
                content = array.getComponentType();
            } else if (content instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
                content = wildcard.getExtendsBound();
            } else {
                return content;
            }
        }
    }
}
