#pragma once

#include "series/link_evidence.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What the Series screen asks: which offences, how many months back, within what reach, how strong. Numbers are held in the
// bounds of checkLinkOptions().
class SeriesQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Of the desk")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int months READ months WRITE setMonths NOTIFY changed) // newest; 0 = all
    Q_PROPERTY(int metres READ metres WRITE setMetres NOTIFY changed)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed)
    Q_PROPERTY(int strength READ strength WRITE setStrength NOTIFY changed) // least, in hundredths
    Q_PROPERTY(int least READ least WRITE setLeast NOTIFY changed)          // offences of a series

public:
    explicit SeriesQuestion(QObject *parent = nullptr);

    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] int metres() const { return static_cast<int>(m_options.metres); }
    [[nodiscard]] int days() const { return static_cast<int>(m_options.days); }
    [[nodiscard]] int strength() const;
    [[nodiscard]] int least() const { return m_options.least; }
    [[nodiscard]] const LinkOptions &options() const { return m_options; }
    void setFilter(const QString &filter);
    void setMonths(int months);
    void setMetres(int metres);
    void setDays(int days);
    void setStrength(int hundredths);
    void setLeast(int least);

Q_SIGNALS:
    void changed();

private:
    QString m_filter;
    int m_months = 12;
    LinkOptions m_options;
};

} // namespace lantern
