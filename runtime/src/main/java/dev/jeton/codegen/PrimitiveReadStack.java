package dev.jeton.codegen;

import dev.jeton.internal.Retention;
import java.util.Arrays;

/**
 * A {@link ReadStack} for arrays of primitives: each element is kept as a {@code long}. Pushing allocates only when the stack grows; {@code pop} methods
 * allocate the array. One thread at a time.
 */
public final class PrimitiveReadStack {
    private final Retention retention;

    private long[] stack = new long[16];

    private int size;

    /** The largest size that elements were popped from. Behind this and {@link #size}, the stack holds only zeros. */
    private int used;

    /**
     * Makes an empty stack.
     *
     * @param retention counts the memory that the stack grows by
     */
    public PrimitiveReadStack(Retention retention) {
        this.retention = retention;
    }

    /** Drops and overwrites all elements, such as those that an exception left behind: numbers and characters may be secret. */
    public void erase() {
        Arrays.fill(stack, 0, Math.max(used, size), 0);
        size = 0;
        used = 0;
    }

    /**
     * Starts an array.
     *
     * @return the mark to pass to the method that makes the array
     */
    public int mark() {
        return size;
    }

    /**
     * Drops and overwrites the elements of an array that won't be made.
     *
     * @param mark what {@link #mark()} returned before the first of them
     */
    public void dropTo(int mark) {
        Arrays.fill(stack, mark, size, 0);
        size = mark;
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushLong(long element) {
        if (size == stack.length) {
            grow();
        }
        stack[size++] = element;
    }

    private void grow() {
        long[] old = stack;
        retention.grow((long) Long.BYTES * size);
        stack = Arrays.copyOf(old, 2 * size);
        Arrays.fill(old, 0);
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushInt(int element) {
        pushLong(element);
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushShort(short element) {
        pushLong(element);
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushChar(char element) {
        pushLong(element);
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushBoolean(boolean element) {
        pushLong(element ? 1 : 0);
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushFloat(float element) {
        pushLong(Float.floatToRawIntBits(element));
    }

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void pushDouble(double element) {
        pushLong(Double.doubleToRawLongBits(element));
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as long.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public long[] popLongs(int mark) {
        long[] array = Arrays.copyOfRange(stack, mark, size);
        drop(mark);
        return array;
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as int.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public int[] popInts(int mark) {
        int[] array = new int[size - mark];
        for (int index = 0; index < array.length; index++) {
            array[index] = (int) stack[mark + index];
        }
        drop(mark);
        return array;
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as short.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public short[] popShorts(int mark) {
        short[] array = new short[size - mark];
        for (int index = 0; index < array.length; index++) {
            array[index] = (short) stack[mark + index];
        }
        drop(mark);
        return array;
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as char.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public char[] popChars(int mark) {
        char[] array = new char[size - mark];
        for (int index = 0; index < array.length; index++) {
            array[index] = (char) stack[mark + index];
        }
        drop(mark);
        return array;
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as boolean.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public boolean[] popBooleans(int mark) {
        boolean[] array = new boolean[size - mark];
        for (int index = 0; index < array.length; index++) {
            array[index] = stack[mark + index] != 0;
        }
        drop(mark);
        return array;
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as float.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public float[] popFloats(int mark) {
        float[] array = new float[size - mark];
        for (int index = 0; index < array.length; index++) {
            array[index] = Float.intBitsToFloat((int) stack[mark + index]);
        }
        drop(mark);
        return array;
    }

    /**
     * Makes an array of the elements above a mark and drops them. They were pushed as double.
     *
     * @param mark what {@link #mark()} returned at the start of the array
     * @return a new array
     */
    public double[] popDoubles(int mark) {
        double[] array = new double[size - mark];
        for (int index = 0; index < array.length; index++) {
            array[index] = Double.longBitsToDouble(stack[mark + index]);
        }
        drop(mark);
        return array;
    }

    private void drop(int mark) {
        used = Math.max(used, size);
        size = mark;
    }
}
