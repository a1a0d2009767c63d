package nl.wijkregie.toegang;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with one resource, or with all of a kind ({@code *}). */
record Recht(Resource soort, String id, Permission... toegestaan) {}
