package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collections;
import java.util.Optional;

/** How generated code makes a collection or a map of what lies on the reader's stack. */
public sealed interface Making {

    /**
     * The expression that takes what lies above a mark off the stack.
     *
     * @param stack the variable that holds the stack
     * @param mark the variable that holds the mark
     * @param duplicates what a key that comes twice means; of no account for collections
     */
    CodeBlock pop(String stack, String mark, Duplicates duplicates);

    /** An expression for an empty one: a constant where it can't be changed, and a new one where it can. */
    CodeBlock empty();

    /** Whether nobody can change what is made, so that it may be shared. */
    default boolean isUnchangeable() {
        return false;
    }

    /** A class of a user, whose constructor may throw. */
    default Optional<TypeName> usersClass() {
        return Optional.empty();
    }

    /** What it means that a map has a key twice. */
    enum Duplicates {
        REJECTED(""),
        LAST_WINS("LastWins");

        private final String suffix;

        Duplicates(String suffix) {
            this.suffix = suffix;
        }
    }

    /** How the stack puts what lies on it into a new object. */
    enum Filling {
        COLLECTION("fill"),
        /** One that decides by hashes which elements are equal. */
        HASHED_SET("fillSet"),
        MAP("fillMap"),
        /** One that decides by hashes which keys are equal. */
        HASHED_MAP("fillHashMap");

        private final String method;

        Filling(String method) {
            this.method = method;
        }

        private CodeBlock of(String stack, String mark, CodeBlock made, Duplicates duplicates) {
            String suffix = this == COLLECTION || this == HASHED_SET ? "" : duplicates.suffix;
            return CodeBlock.of("$N.$L$L($N, $L)", stack, method, suffix, mark, made);
        }
    }

    /** What a constructor is told of the size, so that nothing is outgrown while it is filled. */
    enum Room {
        NONE(""),
        /** How many elements or entries there are. */
        COUNT("count"),
        /** How large a hash table has to be. */
        TABLE("tableSize");

        private final String method;

        Room(String method) {
            this.method = method;
        }

        private CodeBlock of(String stack, String mark, Filling filling) {
            if (this == NONE) {
                return CodeBlock.of("");
            }
            boolean entries = filling == Filling.MAP || filling == Filling.HASHED_MAP;
            return CodeBlock.of("$N.$L$L($N)", stack, method, entries ? "OfEntries" : "", mark);
        }
    }

    /**
     * By a method of the stack that makes one which can't be changed.
     *
     * @param method the method; that for maps whose last value wins has {@code LastWins} behind its name
     */
    record Popped(String method, CodeBlock empty, Filling like) implements Making {
        // Example: elements.popList(mark)
        @Override
        public CodeBlock pop(String stack, String mark, Duplicates duplicates) {
            String suffix = like == Filling.COLLECTION ? "" : duplicates.suffix;
            return CodeBlock.of("$N.$L$L($N)", stack, method, suffix, mark);
        }

        @Override
        public boolean isUnchangeable() {
            return true;
        }
    }

    /**
     * By a constructor without parameters, or with one for the size.
     *
     * @param type the class, with its type arguments if it has any
     */
    record Constructed(TypeName type, Room room, Filling filling) implements Making {
        // Example: elements.fill(mark, new ArrayList<>(elements.count(mark)))
        @Override
        public CodeBlock pop(String stack, String mark, Duplicates duplicates) {
            return filling.of(stack, mark, made(room.of(stack, mark, filling)), duplicates);
        }

        @Override
        public CodeBlock empty() {
            return made(CodeBlock.of(""));
        }

        /** The call of the constructor. Example: {@code new ArrayList<>()} */
        private CodeBlock made(CodeBlock argument) {
            return type instanceof ParameterizedTypeName generic
                    ? CodeBlock.of("new $T<>($L)", generic.rawType(), argument)
                    : CodeBlock.of("new $T($L)", type, argument);
        }

        // Example: elements.fill(mark, values)
        /** The expression that fills one which a variable holds. */
        public CodeBlock fill(String stack, String mark, String made, Duplicates duplicates) {
            return filling.of(stack, mark, CodeBlock.of("$N", made), duplicates);
        }

        @Override
        public Optional<TypeName> usersClass() {
            ClassName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
            return raw.packageName().startsWith("java.util") ? Optional.empty() : Optional.of(type);
        }
    }

    /**
     * One for the constants of an enum.
     *
     * @param empty makes an empty one. Example: {@code EnumSet.noneOf(Color.class)}
     */
    record OfConstants(CodeBlock empty, Filling filling) implements Making {
        // Example: elements.fill(mark, EnumSet.noneOf(Color.class))
        @Override
        public CodeBlock pop(String stack, String mark, Duplicates duplicates) {
            return filling.of(stack, mark, empty, duplicates);
        }
    }

    /** One that copies itself each time that something is added: it is made of a list. */
    record Copied(ClassName type) implements Making {
        // Example: new CopyOnWriteArrayList<>(elements.popList(mark))
        @Override
        public CodeBlock pop(String stack, String mark, Duplicates duplicates) {
            return CodeBlock.of("new $T<>($N.popList($N))", type, stack, mark);
        }

        @Override
        public CodeBlock empty() {
            return CodeBlock.of("new $T<>()", type);
        }
    }

    /**
     * One that a method of {@link Collections} makes unchangeable. Those that came with JDK 21 are called by generated code, as the runtime
     * is compiled for 17.
     *
     * @param content has type arguments of its own, since none can be inferred in the argument of a generic method
     */
    record Wrapped(String method, Constructed content) implements Making {
        // Example: Collections.unmodifiableSequencedSet(elements.fillSet(mark, new
        // LinkedHashSet<String>(elements.tableSize(mark))))
        @Override
        public CodeBlock pop(String stack, String mark, Duplicates duplicates) {
            CodeBlock room = content.room.of(stack, mark, content.filling);
            CodeBlock made = CodeBlock.of("new $T($L)", content.type, room);
            return wrapped(content.filling.of(stack, mark, made, duplicates));
        }

        @Override
        public CodeBlock empty() {
            return wrapped(CodeBlock.of("new $T()", content.type));
        }

        @Override
        public boolean isUnchangeable() {
            return true;
        }

        private CodeBlock wrapped(CodeBlock content) {
            return CodeBlock.of("$T.$L($L)", Collections.class, method, content);
        }
    }
}
