#include "record/leg_search.h"

#include "base/clock.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <tuple>

namespace lantern
{

namespace
{

constexpr int FarthestMinutes = 60;
constexpr int MinutesADay = 24 * 60;

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar one : text.normalized(QString::NormalizationForm_KD))
        if (!one.isMark())
            plain.append(one);
    return plain.toCaseFolded();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral(R"([\s,/]+)"));
    return withoutAccents(text).split(between, Qt::SkipEmptyParts);
}

// "t3" of Team 3, "hs" of High Street: a number counts whole.
QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.at(0).isDigit() ? word : word.left(1);
    return initials;
}

std::optional<int> minutesOf(const QString &token)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2}):?(\d{2})$)"));
    const QRegularExpressionMatch match = form.match(token);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

// How far the words are from the token: 0 a whole word or all initials, 1 the beginning of one or of them.
std::optional<int> farFromName(const QString &name, const QString &token)
{
    const QStringList words = wordsOf(name);
    const QString initials = initialsOf(words);
    if (words.contains(token) || initials == token)
        return 0;
    const auto begins = [&](const QString &word) { return word.startsWith(token); };
    if (std::ranges::any_of(words, begins) || begins(initials) || begins(words.join(QString())))
        return 1;
    return std::nullopt;
}

std::optional<int> farFromTime(const QTime &planned, const QString &token)
{
    if (const std::optional<int> minutes = minutesOf(token)) {
        const int apart = std::abs(planned.hour() * 60 + planned.minute() - *minutes);
        const int far = std::min(apart, MinutesADay - apart);
        return far <= FarthestMinutes ? std::optional(far) : std::nullopt;
    }
    return token.size() == 2 && planned.toString(QStringLiteral("HH")) == token ? std::optional(1) : std::nullopt;
}

std::optional<int> farFromLeg(const LegName &leg, const QStringList &tokens)
{
    const QTime planned = leg.arrive.toTimeZone(londonZone()).time();
    int far = 0;
    for (const QString &token : tokens) {
        std::optional<int> nearest;
        for (const auto &one :
             {farFromName(leg.team, token), farFromName(leg.place, token), farFromTime(planned, token)})
            if (one && (!nearest || *one < *nearest))
                nearest = one;
        if (!nearest)
            return std::nullopt;
        far += *nearest;
    }
    return far;
}

} // namespace

std::vector<int> legsFitting(std::span<const LegName> legs, const QString &typed)
{
    const QStringList tokens = wordsOf(typed);
    if (tokens.isEmpty())
        return {};
    std::vector<std::tuple<bool, int, int>> fitting;
    for (size_t row = 0; row < legs.size(); ++row)
        if (const std::optional<int> far = farFromLeg(legs[row], tokens))
            fitting.emplace_back(legs[row].recorded, *far, static_cast<int>(row));
    std::ranges::sort(fitting);
    std::vector<int> rows;
    rows.reserve(fitting.size());
    for (const auto &[recorded, far, row] : fitting)
        rows.push_back(row);
    return rows;
}

} // namespace lantern
