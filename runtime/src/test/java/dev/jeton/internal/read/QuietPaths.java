package dev.jeton.internal.read;

import dev.jeton.internal.read.ErrorRule.Way;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Goes along all paths through a method on which the document may have been rejected quietly. None of them may lead out of a method that returns a
 * value, and a method that returns whether something is there must say no at their ends. A call that rejects is taken to have done so, unless the
 * path goes on where it returned true, or a number that is not negative.
 */
final class QuietPaths {
    /** What lies on top of the stack, as far as it matters. */
    private enum Top {
        /** Anything else. */
        OTHER,
        FALSE,
        /** What a call returned that may have rejected. */
        RESULT
    }

    private record State(AbstractInsnNode instruction, boolean rejected, Top top, int resultVariable) {}

    private static final int NO_VARIABLE = -1;

    private final ErrorRule rule;

    private final Way promised;

    private final boolean returnsBoolean;

    private final Set<String> violations = new TreeSet<>();

    private final Set<State> seen = new HashSet<>();

    private final Deque<State> open = new ArrayDeque<>();

    QuietPaths(ErrorRule rule, MethodNode method, Way promised) {
        this.rule = rule;
        this.promised = promised;
        this.returnsBoolean = Type.getReturnType(method.desc) == Type.BOOLEAN_TYPE;
        go(method.instructions.getFirst(), false, Top.OTHER, NO_VARIABLE);
        while (!open.isEmpty()) {
            step(open.pop());
        }
    }

    Set<String> violations() {
        return violations;
    }

    private void go(AbstractInsnNode next, boolean rejected, Top top, int variable) {
        State state = new State(next, rejected, top, variable);
        if (next != null && seen.add(state)) {
            open.push(state);
        }
    }

    private void step(State state) {
        AbstractInsnNode at = state.instruction;
        AbstractInsnNode next = at.getNext();
        int opcode = at.getOpcode();
        if (opcode < 0) {
            go(next, state.rejected, state.top, state.resultVariable);
        } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            leave(state);
        } else if (at instanceof JumpInsnNode jump) {
            jump(state, jump);
        } else if (at instanceof TableSwitchInsnNode choice) {
            choice.labels.forEach(label -> go(label, state.rejected, Top.OTHER, state.resultVariable));
            go(choice.dflt, state.rejected, Top.OTHER, state.resultVariable);
        } else if (at instanceof LookupSwitchInsnNode choice) {
            choice.labels.forEach(label -> go(label, state.rejected, Top.OTHER, state.resultVariable));
            go(choice.dflt, state.rejected, Top.OTHER, state.resultVariable);
        } else if (at instanceof MethodInsnNode call) {
            call(state, call);
        } else if (opcode != Opcodes.ATHROW) {
            other(state);
        }
    }

    private void leave(State state) {
        if (!state.rejected) {
            return;
        }
        if (promised == Way.THROWS) {
            violations.add("may return without a value that was rejected");
        } else if (returnsBoolean && state.top == Top.OTHER) {
            violations.add("may return true where it has rejected");
        }
    }

    private void jump(State state, JumpInsnNode jump) {
        int opcode = jump.getOpcode();
        AbstractInsnNode next = jump.getNext();
        boolean result = state.top == Top.RESULT;
        // Where the result is true or not negative, nothing was rejected.
        boolean validIfJumping = result && (opcode == Opcodes.IFNE || opcode == Opcodes.IFGE);
        boolean validIfNot = result && (opcode == Opcodes.IFEQ || opcode == Opcodes.IFLT);
        Top top = opcode == Opcodes.GOTO ? state.top : Top.OTHER;
        go(jump.label, state.rejected && !validIfJumping, top, state.resultVariable);
        if (opcode != Opcodes.GOTO) {
            go(next, state.rejected && !validIfNot, top, state.resultVariable);
        }
    }

    private void call(State state, MethodInsnNode call) {
        Way way = rule.called(call);
        boolean rejected = way == Way.REJECTS || way == Way.NONE && state.rejected;
        Type returned = Type.getReturnType(call.desc);
        boolean result = way == Way.REJECTS && (returned == Type.BOOLEAN_TYPE || returned == Type.INT_TYPE);
        go(call.getNext(), rejected, result ? Top.RESULT : Top.OTHER, result ? NO_VARIABLE : state.resultVariable);
    }

    private void other(State state) {
        AbstractInsnNode at = state.instruction;
        int variable = state.resultVariable;
        Top top = Top.OTHER;
        if (at.getOpcode() == Opcodes.ICONST_0) {
            top = Top.FALSE;
        } else if (at instanceof VarInsnNode access && at.getOpcode() == Opcodes.ISTORE) {
            variable = state.top == Top.RESULT ? access.var : access.var == variable ? NO_VARIABLE : variable;
        } else if (at instanceof VarInsnNode access && at.getOpcode() == Opcodes.ILOAD && access.var == variable) {
            top = Top.RESULT;
        }
        go(at.getNext(), state.rejected, top, variable);
    }
}
