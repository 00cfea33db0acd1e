package kotlin;

/** As in Kotlin's library, as far as kapt's stubs use it. */
public @interface Metadata {
    /** The version. */
    int[] mv() default {};

    /** Which kind of file. */
    int k() default 1;

    /** Further flags. */
    int xi() default 0;

    /** The message. */
    String[] d1() default {};

    /** Its strings. */
    String[] d2() default {};
}
