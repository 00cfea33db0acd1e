package coldstart;

import java.nio.charset.StandardCharsets;

/** Reads nothing: what a JVM takes to come up, and the floor of all others. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        long entered = System.nanoTime();
        byte[] document = arguments[0].getBytes(StandardCharsets.ISO_8859_1);
        long parsed = System.nanoTime();
        System.out.println(parsed - entered);
        System.out.println(document.length);
    }
}
