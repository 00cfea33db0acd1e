package dev.jeton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How many bytes of bytecode methods have, which is what HotSpot asks before it inlines them. */
public final class CodeSizes extends ClassVisitor {
    /** Of {@code -XX:FreqInlineSize}: a method that is called often is inlined up to this size. */
    public static final int MOST_INLINED = 325;

    private final Map<String, Integer> sizes = new TreeMap<>();

    private CodeSizes(ClassWriter copy) {
        super(Opcodes.ASM9, copy);
    }

    /** Returns the exact size of the largest method of each name. */
    public static Map<String, Integer> of(Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            ClassReader reader = new ClassReader(bytes);
            // The copy has the constants of the original at the same places, so that its instructions are as long.
            CodeSizes visitor = new CodeSizes(new ClassWriter(reader, 0));
            reader.accept(visitor, 0);
            return visitor.sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(api, copy) {
            @Override
            public void visitMaxs(int maxStack, int maxLocals) {
                Label end = new Label();
                super.visitLabel(end);
                sizes.merge(name, end.getOffset(), Math::max);
                super.visitMaxs(maxStack, maxLocals);
            }
        };
    }
}
