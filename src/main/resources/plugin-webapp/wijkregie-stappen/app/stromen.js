// Which arrows an instance certainly followed. History tells of steps only, so an arrow is drawn when no other can explain it.

/** Arrows between passed steps, as elements of the diagram. */
export const gevolgd = (registry, stappen) => {
  const betreden = new Set(stappen.map(({ stap }) => stap));
  const verlaten = new Set(stappen.filter(({ klaar, afgebroken }) => klaar && !afgebroken).map(({ stap }) => stap));
  const mogelijk = ({ sourceRef, targetRef }) => verlaten.has(sourceRef.id) && betreden.has(targetRef.id);
  const zeker = pijl => {
    const { sourceRef: bron, targetRef: doel } = pijl;
    return bron.outgoing.length === 1
      || bron.$type === 'bpmn:ParallelGateway'
      || doel.incoming.filter(mogelijk).length === 1;
  };
  return registry.filter(({ type, businessObject: pijl }) =>
    type === 'bpmn:SequenceFlow' && mogelijk(pijl) && zeker(pijl));
};
