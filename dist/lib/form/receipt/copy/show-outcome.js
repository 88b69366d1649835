/**
 * Says what has come of a press: aloud, and below the buttons in `place`. The words stand until the next press,
 * which empties them first, so that the same ones are heard again.
 */
export function showOutcome(place, words, say) {
    // Lit has put nothing in there, and so takes nothing out when the form changes around it.
    const outcome = place.querySelector('.outcome');
    if (outcome)
        outcome.textContent = words;
    say(words);
}
