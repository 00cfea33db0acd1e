package dev.jeton.processor.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What Kotlin's compiler has noted beside a class, in its annotation {@code kotlin.Metadata}: which parameters of constructors have defaults.
 * kapt's stubs show nothing else of them. It is a message of Protocol Buffers, one byte a character, behind a table of strings; metadata of
 * another form says nothing here.
 */
final class KotlinMetadata {
    private static final char ONE_BYTE_A_CHARACTER = '\0';

    /** Numbers of fields in the messages Class, Constructor and ValueParameter. */
    private static final int CONSTRUCTOR = 8;

    private static final int VALUE_PARAMETER = 2;
    private static final int FLAGS = 1;

    private static final int DECLARES_DEFAULT = 1 << 1;

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int DELIMITED = 2;
    private static final int FOUR_BYTES = 5;

    private final String bytes;

    private KotlinMetadata(String bytes) {
        this.bytes = bytes;
    }

    /** The parameters of a constructor that have defaults, by their indices. */
    static BitSet defaults(TypeElement type, ExecutableElement constructor) {
        int parameters = constructor.getParameters().size();
        return of(type).stream()
                .flatMap(metadata -> metadata.constructors().stream())
                .filter(found -> found.size() == parameters)
                .findFirst()
                .map(KotlinMetadata::withDefault)
                .orElseGet(BitSet::new);
    }

    private static BitSet withDefault(List<Boolean> parameters) {
        BitSet defaults = new BitSet();
        for (int index = 0; index < parameters.size(); index++) {
            defaults.set(index, parameters.get(index));
        }
        return defaults;
    }

    private static Optional<KotlinMetadata> of(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(KotlinStubs::isMetadata)
                .findFirst()
                .map(KotlinMetadata::text)
                .filter(text -> !text.isEmpty() && text.charAt(0) == ONE_BYTE_A_CHARACTER)
                .map(text -> new KotlinMetadata(text.substring(1)));
    }

    private static String text(AnnotationMirror mirror) {
        StringBuilder text = new StringBuilder();
        mirror.getElementValues().forEach((element, value) -> {
            if (element.getSimpleName().contentEquals("d1") && value.getValue() instanceof List<?> parts) {
                parts.forEach(part -> text.append(((AnnotationValue) part).getValue()));
            }
        });
        return text.toString();
    }

    /** For each constructor, which of its parameters have defaults. */
    private List<List<Boolean>> constructors() {
        List<List<Boolean>> constructors = new ArrayList<>();
        try {
            Message table = new Message(0, bytes.length());
            Message type = new Message(table.end(table.varint()), bytes.length());
            while (type.next()) {
                if (type.field == CONSTRUCTOR && type.wire == DELIMITED) {
                    constructors.add(parameters(type.content()));
                } else {
                    type.skip();
                }
            }
        } catch (IndexOutOfBoundsException truncated) {
            return List.of(); // of another form
        }
        return constructors;
    }

    private List<Boolean> parameters(Message constructor) {
        List<Boolean> parameters = new ArrayList<>();
        while (constructor.next()) {
            if (constructor.field == VALUE_PARAMETER && constructor.wire == DELIMITED) {
                parameters.add(hasDefault(constructor.content()));
            } else {
                constructor.skip();
            }
        }
        return parameters;
    }

    private boolean hasDefault(Message parameter) {
        boolean found = false;
        while (parameter.next()) {
            if (parameter.field == FLAGS && parameter.wire == VARINT) {
                found = (parameter.varint() & DECLARES_DEFAULT) != 0;
            } else {
                parameter.skip();
            }
        }
        return found;
    }

    /** A part of the bytes. */
    private final class Message {
        private int at;
        private final int end;
        private int field;
        private int wire;

        Message(int at, int end) {
            this.at = at;
            this.end = end;
        }

        /** Goes to the next field, if there is one. */
        boolean next() {
            if (at >= end) {
                return false;
            }
            int tag = varint();
            field = tag >>> 3;
            wire = tag & 7;
            return true;
        }

        int varint() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes.charAt(at++);
                value |= shift < Integer.SIZE ? (next & 0x7F) << shift : 0;
                if (next < 0x80) {
                    return value;
                }
            }
        }

        /** The index behind so many bytes. */
        int end(int length) {
            if (length < 0 || length > bytes.length() - at) {
                throw new IndexOutOfBoundsException(length);
            }
            return at + length;
        }

        Message content() {
            int behind = end(varint());
            Message content = new Message(at, behind);
            at = behind;
            return content;
        }

        void skip() {
            switch (wire) {
                case VARINT -> varint();
                case EIGHT_BYTES -> at += 8;
                case DELIMITED -> content();
                case FOUR_BYTES -> at += 4;
                default -> throw new IndexOutOfBoundsException(wire);
            }
        }
    }
}
