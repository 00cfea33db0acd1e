package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Json
record Token(List list, Map map, Optional optional, List<Set> nested) {} // expect: J306 J306 J306 J306
