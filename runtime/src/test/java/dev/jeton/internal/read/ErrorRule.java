package dev.jeton.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds out from bytecode how each method of the reader's engine reports what is wrong with a document, and whether that is the way that its name
 * promises:
 *
 * <ul>
 *   <li>What returns, or keeps, a value of the document <em>throws</em>: methods named {@code read}, {@code match} or {@code peek}.
 *   <li>All others navigate, skip, validate or set slices, and <em>reject</em>: slices, and {@code readNull}, which skips.
 *   <li>What returns a {@code JsonException} makes it, and does neither.
 * </ul>
 *
 * <p>Private methods may have any name, and do one of the two.
 */
final class ErrorRule {
    /** How a method reports errors. */
    enum Way {
        NONE,
        REJECTS,
        THROWS
    }

    static final String JSON_EXCEPTION = "dev/jeton/JsonException";

    /** The two methods that the others report with. */
    private static final String REJECT = "reject(L" + JSON_EXCEPTION + ";)V";

    private static final String THROW_REJECTION = "throwRejection()V";

    /** Skips what its name says, and returns no value. */
    private static final Set<String> SKIPS_NULL = Set.of("readNull", "readNullOrEmpty");

    /** The layers of the reader, one object, whose methods are told apart by name and descriptor alone. */
    private static final String READER = "the reader";

    private final Map<String, ClassNode> types = new TreeMap<>();

    private final Map<String, MethodNode> methods = new TreeMap<>();

    private final Map<String, Way> ways = new HashMap<>();

    private final List<String> violations = new ArrayList<>();

    ErrorRule(Collection<ClassNode> engine) {
        engine.forEach(type -> types.put(type.name, type));
        for (ClassNode type : engine) {
            for (MethodNode method : type.methods) {
                if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_BRIDGE)) == 0) {
                    methods.put(key(type.name, method.name, method.desc), method);
                }
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, MethodNode> method : methods.entrySet()) {
                Way way = way(method.getKey(), method.getValue());
                changed |= ways.put(method.getKey(), way) != way;
            }
        }
        methods.forEach(this::check);
    }

    /** How each method reports errors, by its class, or the reader, its name and its descriptor. */
    Map<String, Way> ways() {
        return new TreeMap<>(ways);
    }

    /** A line for each method that does not keep to the rule. */
    List<String> violations() {
        return violations;
    }

    private String key(String owner, String name, String descriptor) {
        return (isReader(owner) ? READER : owner.substring(owner.lastIndexOf('/') + 1)) + "." + name + descriptor;
    }

    /** Whether a class is one of the reader's layers, or one of those above them that declare their methods. */
    private boolean isReader(String owner) {
        if (owner.equals("dev/jeton/JsonReader") || owner.equals("dev/jeton/codegen/CodecReader")) {
            return true;
        }
        ClassNode type = types.get(owner);
        return type != null && type.superName != null && isReader(type.superName);
    }

    private Way way(String key, MethodNode method) {
        if (key.endsWith("." + REJECT)) {
            return Way.REJECTS;
        }
        Way found = Way.NONE;
        for (AbstractInsnNode instruction : method.instructions) {
            if (throwsJsonException(method, instruction)) {
                return Way.THROWS;
            }
            Way called = called(instruction);
            if (called.compareTo(found) > 0) {
                found = called;
            }
        }
        return found;
    }

    /** How what an instruction calls reports errors. */
    Way called(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                ? ways.getOrDefault(key(call.owner, call.name, call.desc), Way.NONE)
                : Way.NONE;
    }

    /** Whether an instruction throws what is neither made by {@code new} nor caught to be thrown again. */
    private static boolean throwsJsonException(MethodNode method, AbstractInsnNode instruction) {
        if (instruction.getOpcode() != Opcodes.ATHROW) {
            return false;
        }
        AbstractInsnNode before = before(instruction);
        if (before instanceof VarInsnNode load) {
            return method.tryCatchBlocks.stream().noneMatch(caught -> stores(caught.handler, load.var));
        }
        return !(before instanceof MethodInsnNode call && call.name.equals("<init>"));
    }

    private static AbstractInsnNode before(AbstractInsnNode instruction) {
        AbstractInsnNode before = instruction.getPrevious();
        while (before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        return before;
    }

    private static boolean stores(AbstractInsnNode handler, int variable) {
        AbstractInsnNode first = handler;
        while (first.getOpcode() < 0) {
            first = first.getNext();
        }
        return first instanceof VarInsnNode store && store.var == variable && store.getOpcode() == Opcodes.ASTORE;
    }

    private void check(String key, MethodNode method) {
        if (key.endsWith("." + REJECT) || key.endsWith("." + THROW_REJECTION)) {
            return;
        }
        Way way = ways.getOrDefault(key, Way.NONE);
        Way promised = promised(method, way);
        if (way != Way.NONE && way != promised) {
            violations.add(key + " " + (way == Way.THROWS ? "throws" : "rejects") + ", which its name does not say");
            return;
        }
        if (promised == Way.THROWS && rejectsItself(method)) {
            violations.add(key + " throws and rejects");
        }
        new QuietPaths(this, method, promised).violations().forEach(line -> violations.add(key + " " + line));
    }

    private static Way promised(MethodNode method, Way found) {
        if (Type.getReturnType(method.desc).getInternalName().equals(JSON_EXCEPTION)) {
            return Way.NONE;
        }
        if ((method.access & Opcodes.ACC_PRIVATE) != 0) {
            return found;
        }
        return returnsValue(method.name) ? Way.THROWS : Way.REJECTS;
    }

    private static boolean returnsValue(String name) {
        boolean named = name.startsWith("read") || name.startsWith("match") || name.startsWith("peek");
        return named && !name.endsWith("Slice") && !SKIPS_NULL.contains(name);
    }

    private static boolean rejectsItself(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && (call.name + call.desc).equals(REJECT)) {
                return true;
            }
        }
        return false;
    }
}
