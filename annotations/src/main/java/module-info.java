/** The annotations that Jeton's processor looks for. They are read by the compiler only and need no run-time presence. */
module dev.jeton.annotation {
    exports dev.jeton.annotation;
}
