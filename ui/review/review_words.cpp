#include "review/review_words.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

QString methodName(const QString &key)
{
    if (key == QLatin1StringView("harm"))
        return ReviewWords::tr("Harm days");
    if (key == QLatin1StringView("count"))
        return ReviewWords::tr("Count");
    if (key == QLatin1StringView("density"))
        return ReviewWords::tr("Density");
    if (key == QLatin1StringView("harm_density"))
        return ReviewWords::tr("Density of harm");
    if (key == QLatin1StringView("gistar"))
        return ReviewWords::tr("Getis–Ord Gi*");
    if (key == QLatin1StringView("latest"))
        return ReviewWords::tr("Newest months");
    if (key == LastYearKey)
        return ReviewWords::tr("Same months last year");
    return key;
}

QString methodName(const WalkRecord &record)
{
    return record.savedSet ? record.method : methodName(record.method);
}

QString spreadText(const Spread &spread, double scale, int digits)
{
    if (spread.steps == 0)
        return QStringLiteral("–");
    QString mean = QString::number(scale * spread.mean, 'f', digits);
    if (spread.steps == 1)
        return mean;
    return QStringLiteral("%1 (%2–%3)")
        .arg(mean, QString::number(scale * spread.low, 'f', digits), QString::number(scale * spread.high, 'f', digits));
}

} // namespace lantern
