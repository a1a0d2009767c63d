package nl.wijkregie.werkplek.versies;

import java.util.List;

/** Sentences, one after another. */
record Zinnen(List<String> zinnen) {}
