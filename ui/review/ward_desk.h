#pragma once

#include "commands/workspace.h"
#include "tasking/ward_series.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Published offences by month of a ward, a borough, a category or London.
class WardDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool imported READ isImported NOTIFY areasChanged)
    Q_PROPERTY(QStringList boroughs READ boroughs NOTIFY areasChanged)
    Q_PROPERTY(QStringList categories READ categories NOTIFY areasChanged)
    Q_PROPERTY(QVariantList wards READ wards NOTIFY seriesChanged) // {code, name} of the chosen borough
    Q_PROPERTY(QString borough READ borough WRITE setBorough NOTIFY seriesChanged)
    Q_PROPERTY(QString ward READ ward WRITE setWard NOTIFY seriesChanged) // its code
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY seriesChanged)
    Q_PROPERTY(QString name READ name NOTIFY seriesChanged)
    Q_PROPERTY(QString caveat READ caveat CONSTANT)
    Q_PROPERTY(
        QVariantList months READ months NOTIFY seriesChanged) // {label, year, offences, mean}: undefined for a gap
    Q_PROPERTY(QString summary READ summary NOTIFY seriesChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit WardDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isImported() const { return !m_boroughs.isEmpty() || !m_categories.isEmpty(); }
    [[nodiscard]] QStringList boroughs() const { return m_boroughs; }
    [[nodiscard]] QStringList categories() const { return m_categories; }
    [[nodiscard]] QVariantList wards() const;
    [[nodiscard]] QString borough() const { return m_borough; }
    void setBorough(const QString &borough);
    [[nodiscard]] QString ward() const { return m_selection.wardCode; }
    void setWard(const QString &code);
    [[nodiscard]] QString category() const { return m_selection.category; }
    void setCategory(const QString &category);
    [[nodiscard]] QString name() const { return m_series.name; }
    [[nodiscard]] QString caveat() const { return wardSeriesCaveat(); }
    [[nodiscard]] QVariantList months() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] const WardSeries &series() const { return m_series; }

    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);

Q_SIGNALS:
    void areasChanged();
    void seriesChanged();
    void noticeChanged();

private:
    void follow(int aggregates);
    void choose(const VawgSelection &selection);
    void say(const QString &notice);

    QStringList m_boroughs;
    QStringList m_categories;
    std::vector<VawgArea> m_wards;
    QString m_borough;
    VawgSelection m_selection;
    WardSeries m_series;
    QString m_notice;
};

} // namespace lantern
