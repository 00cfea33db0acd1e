package dev.jeton.processor.report;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a class file says about its methods (JVMS 4.1 to 4.7.3). */
public final class ClassFile {
    private static final int INVOKE_DYNAMIC = 18;

    private final DataInputStream input;
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();

    private boolean invokedynamic;

    private ClassFile(byte[] classFile) {
        this.input = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /**
     * Reads a class file.
     *
     * @throws UncheckedIOException if it is cut off, or has a constant that Java 25 does not know
     */
    public static ClassFile of(byte[] classFile) {
        ClassFile reader = new ClassFile(classFile);
        try {
            reader.readClass();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader;
    }

    /** How many bytes of bytecode methods have, by name and descriptor, in the order of the file. */
    public Map<String, Integer> codeLengths() {
        return lengths;
    }

    /** Whether there is a lambda, a string concatenation or the like. */
    public boolean hasInvokedynamic() {
        return invokedynamic;
    }

    private void readClass() throws IOException {
        input.skipNBytes(4 + 2 + 2); // magic, minor and major version
        readConstants();
        input.skipNBytes(2 + 2 + 2); // access flags, this, super
        input.skipNBytes(2L * input.readUnsignedShort()); // interfaces
        readMembers(); // fields
        readMembers(); // methods
    }

    private void readConstants() throws IOException {
        int end = input.readUnsignedShort();
        for (int index = 1; index < end; index++) {
            int tag = input.readUnsignedByte();
            invokedynamic |= tag == INVOKE_DYNAMIC;
            switch (tag) {
                case 1 -> texts.put(index, input.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, INVOKE_DYNAMIC -> input.skipNBytes(4);
                case 5, 6 -> {
                    input.skipNBytes(8);
                    index++; // long and double take two entries
                }
                case 7, 8, 16, 19, 20 -> input.skipNBytes(2);
                case 15 -> input.skipNBytes(3);
                default -> throw new IOException("constant of tag " + tag);
            }
        }
    }

    private void readMembers() throws IOException {
        int count = input.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            input.skipNBytes(2); // access flags
            String name = texts.get(input.readUnsignedShort()) + texts.get(input.readUnsignedShort());
            readAttributes(name);
        }
    }

    private void readAttributes(String member) throws IOException {
        int count = input.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String attribute = texts.get(input.readUnsignedShort());
            int length = input.readInt();
            if ("Code".equals(attribute)) {
                input.skipNBytes(2 + 2); // max stack, max locals
                lengths.put(member, input.readInt());
                input.skipNBytes(length - 8L);
            } else {
                input.skipNBytes(length);
            }
        }
    }
}
