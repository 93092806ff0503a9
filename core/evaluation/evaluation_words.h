#pragma once

#include "evaluation/evaluation.h"
#include "tasking/figures.h"

namespace lantern
{

// What came of it in a plain sentence that claims no more than the interval allows: fewer or more only where the whole interval lies on
// that side, and never why. Without comparison it gives counts and says that they are no effect. For what leaves the house, nothing
// from which a count under 5 could be worked out.
[[nodiscard]] QString evaluationSentence(const Evaluation &evaluation, Figures figures);

// Whether offences turned up round the place instead; empty where that was not asked, or there is too little to say.
[[nodiscard]] QString displacementSentence(const Evaluation &evaluation, Figures figures);

// "12 to 79 fewer", "from 30 fewer to 15 more": rounded outwards, so that it is never narrower than the interval.
[[nodiscard]] QString rangeText(const Interval &interval);
// "−45.2".
[[nodiscard]] QString estimateText(double estimate);
// "0.82 (0.70 to 0.96)".
[[nodiscard]] QString ratioText(const RateRatio &ratio);

// How it was worked out, with the sources, a paragraph each.
[[nodiscard]] QStringList evaluationMethod(const Evaluation &evaluation);

// Whether what leaves the house may hold the estimates: no count that they are made of is under 5.
[[nodiscard]] bool mayBePublished(const Evaluation &evaluation);

} // namespace lantern
