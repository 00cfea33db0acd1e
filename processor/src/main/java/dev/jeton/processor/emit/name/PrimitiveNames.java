package dev.jeton.processor.emit.name;

import dev.jeton.processor.model.PrimitiveKind;

/** How the runtime's methods for a primitive type are named. */
public final class PrimitiveNames {
    private PrimitiveNames() {}

    /** The end of {@code readInt} and {@code pushInt}. */
    public static String capitalised(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> "Boolean";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case INT -> "Int";
            case LONG -> "Long";
            case CHAR -> "Char";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
        };
    }

    /** The end of the writer's method: {@code writeInt} serves the small integers, too. */
    public static String written(PrimitiveKind kind) {
        return switch (kind) {
            case BYTE, SHORT -> "Int";
            default -> capitalised(kind);
        };
    }
}
