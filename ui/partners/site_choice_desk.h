#pragma once

#include "commands/asking.h"
#include "partners/site_choice.h"

#include <QObject>
#include <QSet>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Which bus stops to equip next: the question, the search aside with progress and stop, and its answer.
class SiteChoiceDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList boroughs READ boroughs NOTIFY boroughsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed)
    Q_PROPERTY(QString problem READ problem NOTIFY answered) // why there is no answer
    Q_PROPERTY(bool ready READ isReady NOTIFY answered)
    Q_PROPERTY(QString summary READ summary NOTIFY answered)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY answered)
    // {sites, share (0 to 1), inOrder, adds (text), proven}, from no further site on
    Q_PROPERTY(QVariantList curve READ curve NOTIFY answered)
    // {order, phase, name, detail, figure, with, kept (in the register), latitude, longitude}
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY answered)
    Q_PROPERTY(double radius READ radius NOTIFY answered) // metres, of the answer

public:
    explicit SiteChoiceDesk(QObject *parent = nullptr);

    [[nodiscard]] QStringList boroughs() const { return m_boroughs; }
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isReady() const { return !m_choice.curve.empty(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList cautions() const { return m_choice.cautions; }
    [[nodiscard]] QVariantList curve() const;
    [[nodiscard]] QVariantList chosen() const;
    [[nodiscard]] double radius() const { return m_choice.question.radiusMetres; }

    // Fields: radius, most, phases ("5, 15"), borough (empty: all), harm (or counts), seconds.
    Q_INVOKABLE void choose(const QVariantMap &typed);
    Q_INVOKABLE void cancel();
    // Keeps the stops as proposed sites; can be undone. Why it was refused, or nothing.
    Q_INVOKABLE QString keepProposed();
    // One of them, by its place in the order.
    Q_INVOKABLE QString propose(int order);
    Q_INVOKABLE void exportCsv(const QUrl &file);

Q_SIGNALS:
    void boroughsChanged();
    void busyChanged();
    void progressed();
    void answered();

private:
    void loadBoroughs();
    void loadKnown();
    [[nodiscard]] QString keep(const SiteChoice &choice);

    Asking m_asking;
    QStringList m_boroughs;
    double m_fraction = 0;
    QString m_problem;
    SiteChoice m_choice;
    QSet<QString> m_known; // stops with a site in the register
};

} // namespace lantern
