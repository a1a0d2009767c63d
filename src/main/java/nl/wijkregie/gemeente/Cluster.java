package nl.wijkregie.gemeente;

/**
 * A department of the municipality.
 *
 * @param code fixed name in data, group ids and API, such as {@code bor}
 * @param email mailbox of the department
 * @param emailManager mailbox of the clustermanager, who holds the mandate over the cluster's budget (ROE-F4)
 */
public record Cluster(String code, String naam, String email, String emailManager) {}
