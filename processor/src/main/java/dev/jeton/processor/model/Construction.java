package dev.jeton.processor.model;

import java.util.List;

/** How an object is made of what was read. A new kind breaks what emits it at compile time, on purpose. */
public sealed interface Construction {

    /** What a call takes, in order. */
    List<ArgumentModel> arguments();

    <R> R accept(Visitor<R> visitor);

    /** Its constructor takes everything. Example: {@code new Grant(accessToken, scope)} */
    record Constructor(List<ArgumentModel> arguments) implements Construction {
        public Constructor {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstructor(this);
        }
    }

    /** A static method of the type takes everything, and never returns null. Example: {@code Grant.of(accessToken, scope)} */
    record Factory(String method, List<ArgumentModel> arguments) implements Construction {
        public Factory {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFactory(this);
        }
    }

    /** One method a kind of construction. */
    interface Visitor<R> {
        R visitConstructor(Constructor construction);

        R visitFactory(Factory construction);
    }
}
