package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import java.util.List;

/** What becomes of a class that the user names as the codec of a value. */
public sealed interface OwnCodec {

    /** The codec's class. */
    ClassName type();

    /**
     * It can be used.
     *
     * @param type the codec's class
     * @param instance how generated code gets one
     * @param nulls who reads what is null in JSON
     * @param values what its values are in JSON
     * @param home where it is needed
     */
    record Usable(ClassName type, Instance instance, Nulls nulls, Values values, Place home) implements OwnCodec {}

    /**
     * It can't.
     *
     * @param arguments those of the diagnostic behind the property's name
     */
    record Unusable(ClassName type, Diagnostic reason, List<Object> arguments) implements OwnCodec {
        public Unusable {
            arguments = List.copyOf(arguments);
        }

        static Unusable because(Diagnostic reason, ClassName type, Object... moreArguments) {
            Object[] arguments = new Object[1 + moreArguments.length];
            arguments[0] = type;
            System.arraycopy(moreArguments, 0, arguments, 1, moreArguments.length);
            return new Unusable(type, reason, List.of(arguments));
        }
    }

    /** How generated code gets an instance. */
    sealed interface Instance {

        /** By the field {@code INSTANCE}. */
        record Field() implements Instance {}

        /**
         * By calling a constructor, once.
         *
         * @param generic whether the class has type parameters
         * @param arguments the types whose codecs it takes, in their order
         */
        record Created(boolean generic, List<JavaType> arguments) implements Instance {
            public Created {
                arguments = List.copyOf(arguments);
            }
        }
    }

    /** Who reads JSON's {@code null}. */
    enum Nulls {
        /** Generated code. */
        PROPERTY,
        /** The codec, whose class overrides {@code nullable()}. */
        CODEC
    }

    /** What values are in JSON. */
    enum Values {
        /** Names of members, too, as the codec's class says by overriding {@code canBeName()}. */
        NAMES,
        /** Nobody knows. */
        ANY
    }

    /**
     * The property that needs it.
     *
     * @param codec the generated codec of the property's type
     * @param property its name in Java
     * @param keysOf the level of the map whose keys need it; 0 for what is no key
     */
    record Place(ClassName codec, String property, int keysOf) {
        static Place of(Site site) {
            return new Place(site.codec(), site.property(), site.isKey() ? site.level() : 0);
        }
    }
}
