#pragma once

#include "brief/report.h"
#include "commands/asking.h"
#include "plan/row_model.h"
#include "tasking/victim_code.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace lantern
{

// Cases by reference: what is due to the victim, and how long boroughs take. What is due is read first, for it is what a desk officer
// comes for; the waiting times are of all cases there ever were.
class JourneyDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool read READ isRead NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    // Which cases' duties are listed: "due" (those not done yet), "all", "case/ID" or "borough/NAME".
    Q_PROPERTY(QString listed READ listed WRITE setListed NOTIFY listedChanged)
    Q_PROPERTY(QVariantList listings READ listings NOTIFY changed) // {key, name} of what may be listed
    // row, reference, stage, stageName, on, duty, source, due, overdue, done, enhanced; open ones first
    Q_PROPERTY(QAbstractListModel *duties READ duties CONSTANT)
    Q_PROPERTY(bool counted READ isCounted NOTIFY changed)
    Q_PROPERTY(QVariantList waits READ waits NOTIFY changed) // {listed, cells}; the cells as in victimWaitCells()
    Q_PROPERTY(QStringList headings READ headings CONSTANT)
    Q_PROPERTY(QVariantList stages READ stages CONSTANT) // {key, name}
    Q_PROPERTY(QString today READ today NOTIFY changed)  // ISO
    // Figures as an export has them, with small counts suppressed; whole ones else.
    Q_PROPERTY(bool asExported READ isAsExported WRITE setAsExported NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit JourneyDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isAsExported() const { return m_figures == Figures::Suppressed; }
    void setAsExported(bool asExported);
    void setActive(bool active);
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] bool isEmpty() const { return m_read && m_found->isEmpty; }
    [[nodiscard]] QString listed() const { return m_listed; }
    void setListed(const QString &listed);
    [[nodiscard]] QVariantList listings() const;
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] QAbstractListModel *duties() { return &m_rows; }
    // {journey, reference, stage, source, done} of a row of the duties; null where there is none such.
    Q_INVOKABLE [[nodiscard]] QVariant duty(int row) const;
    // The first row of a case, by its key or its reference; -1 where there is none.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &journeyOrReference) const;
    [[nodiscard]] QVariantList waits() const;
    [[nodiscard]] static QStringList headings() { return victimWaitHeadings(); }
    [[nodiscard]] static QVariantList stages();
    [[nodiscard]] static QString today();
    [[nodiscard]] QString notice() const { return m_notice; }

    // Each gives why it cannot be, empty where it is done. Days are ISO.
    Q_INVOKABLE QString report(const QString &reference, const QString &borough, const QString &on, bool enhanced);
    Q_INVOKABLE QString reach(const QString &reference, const QString &stage, const QString &on);
    Q_INVOKABLE QString tell(const QString &reference, const QString &stage, const QString &on);
    Q_INVOKABLE QString takeOut(const QString &reference);
    Q_INVOKABLE void printCard(const QString &reference, const QUrl &file);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);
    [[nodiscard]] Q_INVOKABLE static QString limitsText();
    // Keeps the time limits, to be undone; gives why not, empty where they are kept.
    Q_INVOKABLE [[nodiscard]] static QString keepLimits(const QString &text);
    // What is typed and not kept yet.
    Q_INVOKABLE [[nodiscard]] static QString draft();
    Q_INVOKABLE static void keepDraft(const QString &json);

Q_SIGNALS:
    void activeChanged();
    void changed();
    void listedChanged();
    void noticeChanged();

private:
    void load();
    void loadDuties();
    void loadWaits();
    void showDuties();
    [[nodiscard]] std::vector<QVariantList> rowsOf(std::span<const QString> keys) const;
    void say(const QString &notice);
    [[nodiscard]] QString caseListed() const; // the reference of the one case that is listed
    // None where there is no such case, and why it could not be read is said.
    [[nodiscard]] static std::optional<VictimJourney> journey(const QString &reference);
    QString push(const QString &text, const std::optional<VictimJourney> &before,
                 const std::optional<VictimJourney> &after);

    struct Read
    {
        std::vector<VictimDuty> duties = {};
        bool isEmpty = true; // no case is followed
    };
    Asking m_asking;
    Asking m_counting;
    std::shared_ptr<const Read> m_found = std::make_shared<const Read>();
    std::shared_ptr<const std::vector<VictimWait>> m_waits = std::make_shared<const std::vector<VictimWait>>();
    RowModel m_rows;
    QString m_listed = QStringLiteral("due");
    QString m_notice;
    Figures m_figures = Figures::Whole;
    bool m_active = false;
    bool m_read = false;
    bool m_counted = false;
};

} // namespace lantern
