package dev.jeton.integration.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What the bytecode of a generated class must not do: look itself up while it runs, or make objects that nobody asked for. */
final class BytecodeRules {
    private static final Set<String> LOOKUPS = Set.of("forName", "newInstance");

    /** What a view is made of; all of it is made together with the view. */
    private static final Set<String> PARTS_OF_VIEWS = Set.of(
            "dev/jeton/Utf8Slice",
            "dev/jeton/ElementCursor",
            "dev/jeton/MemberCursor",
            "dev/jeton/WordCursor",
            "dev/jeton/codegen/NestedView",
            "dev/jeton/codegen/UndecodedValue",
            "dev/jeton/codegen/VariableView");

    private final ClassNode type = new ClassNode();
    private final Set<String> values;
    private final List<String> violations = new ArrayList<>();

    private BytecodeRules(byte[] classFile, Set<String> values) {
        new ClassReader(classFile).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        this.values = values;
    }

    /**
     * Checks a class.
     *
     * @param values the internal names of the classes that the codec may make outside of static initialisers: the annotated types
     *     and what holds their half-read members
     * @return a line for each instruction that is not allowed
     */
    static List<String> violations(byte[] classFile, Set<String> values) {
        BytecodeRules rules = new BytecodeRules(classFile, values);
        for (MethodNode method : rules.type.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                rules.check(method, instruction);
            }
        }
        return rules.violations;
    }

    private void check(MethodNode method, AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            checkOwner(method, call.owner);
            if (call.owner.equals("java/lang/Class") && (LOOKUPS.contains(call.name) || call.name.startsWith("get"))) {
                add(method, "calls Class." + call.name);
            }
        } else if (instruction instanceof FieldInsnNode access) {
            checkOwner(method, access.owner);
        }
        switch (instruction.getOpcode()) {
            case Opcodes.INVOKEDYNAMIC -> checkLambda(method, (InvokeDynamicInsnNode) instruction);
            case Opcodes.NEW -> checkNew(method, (TypeInsnNode) instruction);
            case Opcodes.ANEWARRAY -> checkNewArray(method, ((TypeInsnNode) instruction).desc);
            case Opcodes.NEWARRAY -> checkNewArray(method, "type " + ((IntInsnNode) instruction).operand);
            case Opcodes.MULTIANEWARRAY -> checkNewArray(method, ((MultiANewArrayInsnNode) instruction).desc);
            default -> {}
        }
    }

    private void checkOwner(MethodNode method, String owner) {
        if (owner.startsWith("java/lang/reflect/")
                || owner.startsWith("java/lang/invoke/")
                || owner.startsWith("sun/")
                || owner.startsWith("jdk/internal/")) {
            add(method, "uses " + owner);
        }
    }

    private void checkNew(MethodNode method, TypeInsnNode instruction) {
        String made = instruction.desc;
        boolean isValue = isReading(method) && values.contains(made) || isReadContainer(method, made);
        if (!isStaticInitialiser(method)
                && !isValue
                && !isPartOfView(method, instruction)
                && !isPartOfInstantiation(method, made)) {
            add(method, "makes " + made);
        }
    }

    /**
     * The constructor of a generic type's codec says by lambdas how codecs are made that are needed later. A view that makes a view of a generic type says
     * by the constructor of a third one how views of the type argument are made.
     */
    private void checkLambda(MethodNode method, InvokeDynamicInsnNode lambda) {
        boolean isOfInstantiation = isOfGenericType() && method.name.equals("<init>");
        boolean isOfViews = type.superName.equals("dev/jeton/JsonView") && isConstructorOfView(lambda);
        if (!isOfInstantiation && !isOfViews) {
            add(method, "has invokedynamic");
        }
    }

    /** Whether this is {@code UserView::new} as a {@code Supplier}. */
    private static boolean isConstructorOfView(InvokeDynamicInsnNode lambda) {
        return lambda.desc.equals("()Ljava/util/function/Supplier;")
                && lambda.bsmArgs[1] instanceof Handle made
                && made.getTag() == Opcodes.H_NEWINVOKESPECIAL
                && made.getOwner().endsWith("View");
    }

    /** The codec of an instantiation is made by {@code of}, and gets the codecs that it needs in its constructor. */
    private boolean isPartOfInstantiation(MethodNode method, String made) {
        return isOfGenericType()
                && (method.name.equals("<init>")
                        ? made.endsWith("Codec")
                        : method.name.equals("of") && made.equals(type.name));
    }

    private boolean isOfGenericType() {
        return type.name.endsWith("Codec") && type.signature != null && type.signature.startsWith("<");
    }

    /** What reads a collection or a map makes the one that it returns, and fills the elements into it. */
    private static boolean isReadContainer(MethodNode method, String made) {
        Type returned = Type.getReturnType(method.desc);
        if (!method.name.startsWith("read") || returned.getSort() != Type.OBJECT) {
            return false;
        }
        Class<?> type = classOf(made);
        return isContainer(type) && classOf(returned.getInternalName()).isAssignableFrom(type);
    }

    /** Whether a class is a collection or a map. */
    static boolean isContainer(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** The class of an internal name, such as {@code java/util/List}. */
    static Class<?> classOf(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, BytecodeRules.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(internalName, missing);
        }
    }

    /**
     * A view makes its slices and cursors in its constructors, and the views in it while it reads, when it sees their first object; those of
     * recursive types wherever one is lacking, as does the codec of a one-value type where it checks.
     */
    private boolean isPartOfView(MethodNode method, TypeInsnNode instruction) {
        if (!type.superName.equals("dev/jeton/JsonView")) {
            return method.name.startsWith("check")
                    && isBehindLackOfViews(instruction)
                    && instruction.desc.endsWith("View");
        }
        if (method.name.equals("<init>")) {
            return PARTS_OF_VIEWS.contains(instruction.desc);
        }
        if (isBehindLackOfViews(instruction)) {
            return instruction.desc.endsWith("View");
        }
        return instruction.desc.endsWith("View")
                && method.desc.startsWith("(Ldev/jeton/codegen/CodecReader;")
                && isBehindNullCheck(instruction);
    }

    /** Whether this is {@code if (field == null) field = new ...}: the field, the jump, {@code this} and then the object. */
    private static boolean isBehindNullCheck(AbstractInsnNode made) {
        AbstractInsnNode self = made.getPrevious();
        AbstractInsnNode jump = self == null ? null : self.getPrevious();
        AbstractInsnNode field = jump == null ? null : jump.getPrevious();
        return field != null
                && self.getOpcode() == Opcodes.ALOAD
                && jump.getOpcode() == Opcodes.IFNONNULL
                && field.getOpcode() == Opcodes.GETFIELD;
    }

    /** Whether this is {@code nested.lacksView(...) ? new ... : null}: the question, the jump and then the object. */
    private static boolean isBehindLackOfViews(AbstractInsnNode made) {
        AbstractInsnNode jump = made.getPrevious();
        AbstractInsnNode question = jump == null ? null : jump.getPrevious();
        return question instanceof MethodInsnNode call
                && jump.getOpcode() == Opcodes.IFEQ
                && call.owner.equals("dev/jeton/codegen/NestedView")
                && call.name.equals("lacksView");
    }

    /** What compilers make for an enum: {@code values()}, which clones, and the method that its initialiser calls. */
    private boolean isOfEnum(MethodNode method) {
        return type.superName.equals("java/lang/Enum") && method.name.equals("$values");
    }

    /** The arguments of a super constructor are made once: an enum's codec gets its names, its constants and its numbers so. */
    private void checkNewArray(MethodNode method, String element) {
        boolean isOnce = method.name.equals("<init>") && type.superName.equals("dev/jeton/EnumCodec")
                || method.name.equals("numbers") && type.superName.equals("dev/jeton/codegen/NumberEnumCodec");
        if (!isStaticInitialiser(method) && !isOnce && !isOfEnum(method)) {
            add(method, "makes an array of " + element);
        }
    }

    private static boolean isStaticInitialiser(MethodNode method) {
        return method.name.equals("<clinit>");
    }

    /** Reading, but for the parts that read a container or a group of members; {@code newAddress} makes something flattened. */
    private static boolean isReading(MethodNode method) {
        return (method.name.equals("decode") || method.name.startsWith("new") || method.name.equals("readKey"))
                && !Type.getReturnType(method.desc).equals(Type.VOID_TYPE);
    }

    private void add(MethodNode method, String what) {
        violations.add(type.name + "." + method.name + " " + what);
    }
}
