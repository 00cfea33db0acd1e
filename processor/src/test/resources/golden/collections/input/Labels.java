package golden;

import java.util.LinkedHashSet;

/** A user's own collection. */
public class Labels extends LinkedHashSet<String> {
    private static final long serialVersionUID = 1;

    public Labels() {}
}
