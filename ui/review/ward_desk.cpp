#include "review/ward_desk.h"

#include "review/writing_out.h"
#include "tasking/figures.h"

namespace lantern
{

WardDesk::WardDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, &WardDesk::follow);
    follow(Workspace::Everything);
}

QVariantList WardDesk::wards() const
{
    QVariantList wards;
    for (const VawgArea &ward : m_wards)
        if (ward.borough == m_borough)
            wards.append(QVariantMap{{QStringLiteral("code"), ward.code}, {QStringLiteral("name"), ward.name}});
    return wards;
}

void WardDesk::setBorough(const QString &borough)
{
    if (borough == m_borough && m_selection.wardCode.isEmpty() && m_selection.category.isEmpty())
        return;
    m_borough = borough;
    choose({.borough = borough});
}

void WardDesk::setWard(const QString &code)
{
    if (code != m_selection.wardCode)
        choose(code.isEmpty() ? VawgSelection{.borough = m_borough} : VawgSelection{.wardCode = code});
}

void WardDesk::setCategory(const QString &category)
{
    if (category == m_selection.category)
        return;
    m_borough.clear();
    choose({.category = category});
}

QVariantList WardDesk::months() const
{
    QVariantList months;
    for (const SeriesMonth &month : m_series.months)
        months.append(QVariantMap{{QStringLiteral("label"), shortMonth(month.month)},
                                  {QStringLiteral("year"), month.month.month() == 1 ? month.month.year() : 0},
                                  {QStringLiteral("offences"), month.offences ? QVariant(*month.offences) : QVariant()},
                                  {QStringLiteral("mean"), month.mean ? QVariant(*month.mean) : QVariant()}});
    return months;
}

QString WardDesk::summary() const
{
    if (m_series.isEmpty())
        return {};
    const auto gaps = std::ranges::count_if(m_series.months, [](const SeriesMonth &month) { return !month.offences; });
    const QString months = shortMonths({m_series.months.front().month, m_series.months.back().month});
    return gaps == 0 ? months : tr("%1; %n month(s) not in the source", nullptr, static_cast<int>(gaps)).arg(months);
}

void WardDesk::exportCsv(const QUrl &file)
{
    writeOut(file, wardSeriesCsv(m_series), [this](const QString &notice) { say(notice); });
}

void WardDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); store != nullptr)
        printOut(this, file, wardSeriesReport(*store, m_series), [this](const QString &notice) { say(notice); });
}

void WardDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void WardDesk::follow(int aggregates)
{
    if ((aggregates & Workspace::Offences) == 0)
        return;
    m_boroughs.clear();
    m_categories.clear();
    m_wards.clear();
    m_borough.clear();
    say({});
    if (Store *store = Workspace::instance()->store()) {
        const VawgSeriesRepository repository(*store);
        m_boroughs = repository.boroughs().value_or(QStringList());
        m_categories = repository.categories().value_or(QStringList());
        m_wards = repository.wards().value_or(std::vector<VawgArea>());
    }
    Q_EMIT areasChanged();
    choose({});
}

// A series is some hundred sums over an index: a few milliseconds, so on this thread.
void WardDesk::choose(const VawgSelection &selection)
{
    m_selection = selection;
    m_series = {};
    if (Store *store = Workspace::instance()->store(); store != nullptr && isImported()) {
        const Result<WardSeries> series = wardSeries(*store, selection);
        if (series)
            m_series = *series;
        else
            Workspace::instance()->report(series.error());
    }
    Q_EMIT seriesChanged();
}

} // namespace lantern
