package dev.jeton.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;

/** What the type variables of a generic type mean in the code that is generated for it. */
public final class VariableNames {
    private VariableNames() {}

    /** The field for the codec that stands for a variable. Example: {@code codecOfT} */
    public static String codecOf(String variable) {
        return "codecOf" + variable;
    }

    /** In a view, the field for what is done with the values of a variable. Example: {@code viewOfT} */
    public static String viewOf(String variable) {
        return "viewOf" + variable;
    }

    /** Whether a type names a type variable. */
    public static boolean areIn(TypeName type) {
        if (type instanceof TypeVariableName) {
            return true;
        }
        if (type instanceof ArrayTypeName array) {
            return areIn(array.componentType());
        }
        if (type instanceof WildcardTypeName wildcard) {
            return wildcard.upperBounds().stream().anyMatch(VariableNames::areIn)
                    || wildcard.lowerBounds().stream().anyMatch(VariableNames::areIn);
        }
        return type instanceof ParameterizedTypeName generic
                && generic.typeArguments().stream().anyMatch(VariableNames::areIn);
    }
}
