package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A codec for a type that is read and written as one of its subtypes.
 *
 * @param variables the type variables of a generic type, whose codecs are handed to the codec
 * @param subtypes in the order in which they are tried
 * @param choice how they are told apart
 * @param view the view to generate beside the codec, if there is to be one
 */
public record UnionCodecModel(
        ClassName type,
        ClassName codec,
        List<TypeVariableName> variables,
        Visibility visibility,
        List<Subtype> subtypes,
        Choice choice,
        Optional<ClassName> view)
        implements CodecModel {

    public UnionCodecModel {
        variables = List.copyOf(variables);
        subtypes = List.copyOf(subtypes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUnion(this);
    }

    /** Whether there is a codec for each instantiation of the type, in place of one for all. */
    public boolean isGeneric() {
        return !variables.isEmpty();
    }

    /** The type with its variables. Example: {@code Result<T>} */
    public TypeName valueType() {
        return generic(type, variables);
    }

    /** The codec with the same variables. Example: {@code ResultCodec<T>} */
    public TypeName codecType() {
        return generic(codec, variables);
    }

    private static TypeName generic(ClassName raw, List<TypeVariableName> arguments) {
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(new TypeName[0]));
    }

    /** The values or names that stand for subtypes, those of the first subtype in front. */
    public List<String> keys() {
        return subtypes.stream().flatMap(subtype -> subtype.keys().stream()).toList();
    }

    /** For each of the {@link #keys()} the position of the first one of the same subtype. */
    public List<Integer> firstKeys() {
        List<Integer> firsts = new ArrayList<>();
        for (Subtype subtype : subtypes) {
            firsts.addAll(Collections.nCopies(subtype.keys().size(), firsts.size()));
        }
        return firsts;
    }

    /** Whether objects are read before it is sure which subtype they are. */
    public boolean isGuessed() {
        return choice.discriminator().isPresent() || choice.duplicateMembers() == DuplicateMembers.REJECT;
    }

    /** The subtype for whatever else comes. */
    public Optional<Subtype> fallback() {
        return subtypes.stream()
                .filter(subtype -> subtype.role() == Role.FALLBACK)
                .findFirst();
    }

    /**
     * A subtype.
     *
     * @param codec its codec
     * @param arguments of a generic type: the type variables of the parent that stand for its own, in their order
     * @param view its view, if the type has one
     * @param keys the values of the discriminator, or the names of the members, that stand for it
     * @param subtypes the others that extend it
     */
    public record Subtype(
            ClassName type,
            ClassName codec,
            List<TypeVariableName> arguments,
            Optional<ClassName> view,
            List<String> keys,
            Role role,
            List<ClassName> subtypes) {
        public Subtype {
            arguments = List.copyOf(arguments);
            keys = List.copyOf(keys);
            subtypes = List.copyOf(subtypes);
        }

        /** The type with its arguments. Example: {@code Good<T>} */
        public TypeName valueType() {
            return generic(type, arguments);
        }

        /** The codec with the same arguments. Example: {@code GoodCodec<T>} */
        public TypeName codecType() {
            return generic(codec, arguments);
        }

        /** The view with the same arguments. Example: {@code GoodView<T>} */
        public TypeName viewType() {
            return generic(view.orElseThrow(), arguments);
        }
    }

    /** Which part a subtype has. */
    public enum Role {
        KEYED,
        /** It stands for whatever else comes, too. */
        FALLBACK
    }

    /**
     * How subtypes are told apart.
     *
     * @param discriminator the member whose value tells; empty if it is the members that are present
     * @param duplicateMembers what it means that a deciding member comes twice; a discriminator never may
     */
    public record Choice(Optional<String> discriminator, DuplicateMembers duplicateMembers) {}
}
