package dev.jeton.processor.model;

/**
 * How many properties one generated method handles. A type with more gets a method for each group of properties.
 *
 * @param mostInOnePiece above this number a type is read and written in groups
 * @param groupShift the properties of a group as a power of two
 * @param recursiveGroupShift the same for recursive types
 * @param mostFallingThrough up to this number the branches of the switch over the members fall through
 * @param mostFallingThroughIfRecursive the same for recursive types
 */
public record MethodLimits(
        int mostInOnePiece,
        int groupShift,
        int recursiveGroupShift,
        int mostFallingThrough,
        int mostFallingThroughIfRecursive) {

    /**
     * HotSpot never compiles a method of more than 8,000 bytes of bytecode. A property takes up to 47 bytes in one method: 48 of
     * them, the most that are handled in one piece, 2,256. Optionals inside optionals take more, 122 bytes where four are in
     * each other. Fewer bytes would allow more in one piece, but what reads an object in one piece also calls its constructor, and
     * HotSpot's last compiler refuses a method that passes more arguments than it has places for on the stack: 54 on JDK 17 and
     * 70 on JDK 25, seen on x86-64.
     *
     * <p>What reads a recursive type is on the stack once a level. HotSpot's first compiler gives each inlined call
     * places of its own, so that the frame grows with the properties of a method. Where branches fall through, each is entered in
     * two ways, and that compiler gives each a place on the stack for every local variable set before it: the frame grows with the
     * square of the properties. It refuses more than 8 KB, which 47 properties need.
     */
    public static final MethodLimits OF_HOTSPOT = new MethodLimits(48, 5, 3, 40, 8);
}
