package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import org.jspecify.annotations.Nullable;

/** The constants of an enum by their names in Java, exactly as {@link Enum#valueOf} takes them, or in either case. Allocates nothing. */
final class NameForm<E extends Enum<E>> extends ValueForm<E> {
    private final E[] constants;
    private final NameTable names;

    /**
     * Makes a form.
     *
     * @param constants all constants, in their order; the array becomes part of this object
     * @param ignoresCase whether the letters A to Z may be in either case
     */
    NameForm(Class<E> type, E[] constants, boolean ignoresCase) {
        super(type);
        this.constants = constants;
        String[] spellings = new String[constants.length];
        for (int index = 0; index < spellings.length; index++) {
            spellings[index] = constants[index].name();
        }
        NameTable exact = NameTable.of(spellings);
        this.names = ignoresCase ? exact.ignoringCase() : exact;
    }

    @Override
    public String describe(E value) {
        return value.name();
    }

    @Override
    public JsonErrorCode failureCode() {
        return JsonErrorCode.UNKNOWN_VALUE;
    }

    @Override
    public @Nullable E parse(byte[] text, int from, int to) {
        int index = names.find(text, from, to);
        return index < 0 ? null : constants[index];
    }

    @Override
    public long maxBytes(E value) {
        return AS_STRING;
    }

    @Override
    public int write(E value, byte[] target, int at) {
        throw new UnsupportedOperationException("the form writes a string");
    }

    @Override
    public String text(E value) {
        return value.name();
    }
}
