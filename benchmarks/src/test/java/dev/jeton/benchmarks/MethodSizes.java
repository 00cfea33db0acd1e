package dev.jeton.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** How much bytecode the methods of a class have. */
final class MethodSizes extends ClassVisitor {
    private static final int SYNTHETIC = Opcodes.ACC_SYNTHETIC;

    private final Map<String, Integer> sizes = new TreeMap<>();

    private MethodSizes() {
        super(Opcodes.ASM9);
    }

    /** Returns the size of each method in bytes by its name; those that javac adds and static initialisers, which run once, left out. */
    static Map<String, Integer> of(Class<?> type) {
        String file = type.getName().replaceFirst(".*\\.", "") + ".class";
        MethodSizes visitor = new MethodSizes();
        try (InputStream input = type.getResourceAsStream(file)) {
            new ClassReader(input).accept(visitor, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visitor.sizes;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & SYNTHETIC) != 0 || name.equals("<clinit>")) {
            return null;
        }
        return new CodeSizeEvaluator(api, null) {
            @Override
            public void visitEnd() {
                // The most that the instructions can take; what javac writes is at most a few bytes less.
                sizes.merge(name, getMaxSize(), Math::max);
            }
        };
    }
}
