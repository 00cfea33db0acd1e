package dev.jeton.codegen;

/**
 * The version of what generated code calls. Code that a release of {@code jeton-processor} has generated runs with the {@code jeton-runtime} of the
 * same release and of the next one. With any other it is told so when its codec is loaded, by one error that names both versions, and not by a
 * {@link NoSuchMethodError} in the middle of a document.
 */
public final class Api {
    /** The version of this runtime. A release that changes what generated code calls raises it by one. */
    public static final int VERSION = 2;

    /** The oldest version that this runtime still serves: the one before, but nothing was released with version 1. */
    private static final int OLDEST = 2;

    private Api() {}

    /**
     * Checks that this runtime serves code of a version. Generated codecs call it once, when they are loaded; views load their codec. Allocates
     * nothing. Safe for use by many threads.
     *
     * @param version the version that the code was generated for
     * @throws IncompatibleClassChangeError if this runtime is too old or too new for it
     */
    public static void require(int version) {
        if (version < OLDEST || version > VERSION) {
            throw new IncompatibleClassChangeError(message(version));
        }
    }

    /**
     * Checks the same for the codec of a generic type, which has no instance when it is loaded: the value of its first constant.
     *
     * @param version the version that the code was generated for
     * @return the version
     * @throws IncompatibleClassChangeError if this runtime is too old or too new for it
     */
    public static int required(int version) {
        require(version);
        return version;
    }

    private static String message(int version) {
        String served = OLDEST == VERSION ? "version " + VERSION : "versions " + OLDEST + " to " + VERSION;
        String remedy = version > VERSION
                ? "use the release of jeton-runtime that belongs to the jeton-processor that generated the code, or the next one"
                : "generate the code anew with the release of jeton-processor that belongs to this jeton-runtime";
        return "code generated for version " + version + " of the API of jeton-runtime, which is " + served + " here: "
                + remedy;
    }
}
