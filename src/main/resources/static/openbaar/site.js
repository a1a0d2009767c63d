// What the pages do better with a script; without one they work as well.
