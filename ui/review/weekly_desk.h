#pragma once

#include "commands/asking.h"
#include "tasking/weekly_sheet.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The weekly sheet of a borough or of the force, and the records behind each of its figures.
class WeeklyDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // Whether the page is looked at: while it is not, nothing is worked out, and what changed meanwhile is asked for then.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY sheetChanged)
    Q_PROPERTY(bool read READ isRead NOTIFY sheetChanged) // there is an answer
    Q_PROPERTY(bool empty READ isEmpty NOTIFY sheetChanged)
    Q_PROPERTY(QString title READ title NOTIFY sheetChanged)
    Q_PROPERTY(QString basis READ basis NOTIFY sheetChanged)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY sheetChanged)
    Q_PROPERTY(QStringList boroughs READ boroughs NOTIFY sheetChanged)
    Q_PROPERTY(QString borough READ borough WRITE setBorough NOTIFY questionChanged) // empty for the force
    Q_PROPERTY(
        QVariantList rows READ rows NOTIFY sheetChanged) // {group, name, figure, before, change, ofMonth, records}
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged) // −1 for none
    Q_PROPERTY(QVariantList records READ records NOTIFY chosenChanged)   // of the chosen row: {name, detail}
    Q_PROPERTY(QString returnText READ returnText NOTIFY templateChanged)
    // Figures as an export has them, with small counts suppressed; whole ones else.
    Q_PROPERTY(bool asExported READ isAsExported WRITE setAsExported NOTIFY sheetChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit WeeklyDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isAsExported() const { return m_figures == Figures::Suppressed; }
    void setAsExported(bool asExported);
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] bool isRead() const { return m_sheet.has_value(); }
    [[nodiscard]] bool isEmpty() const { return m_sheet && m_sheet->isEmpty(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString basis() const;
    [[nodiscard]] QStringList cautions() const { return m_sheet ? weeklyCautions(*m_sheet, m_figures) : QStringList(); }
    [[nodiscard]] QStringList boroughs() const { return m_sheet ? m_sheet->boroughs : QStringList(); }
    [[nodiscard]] QString borough() const { return m_borough; }
    void setBorough(const QString &borough);
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int row);
    [[nodiscard]] QVariantList records() const;
    [[nodiscard]] QString returnText() const;
    [[nodiscard]] QString notice() const { return m_notice; }

    // So many weeks on, or back where it is negative.
    Q_INVOKABLE void step(int weeks);
    // Makes the record wanted, and gives the key of the screen that shows it.
    Q_INVOKABLE [[nodiscard]] QString open(int record) const;
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);
    Q_INVOKABLE void exportReturn(const QUrl &file);
    // Keeps the words of the return, to be undone; gives why not, empty where it is kept.
    Q_INVOKABLE [[nodiscard]] QString keepReturnText(const QString &text);

Q_SIGNALS:
    void activeChanged();
    void sheetChanged();
    void questionChanged();
    void chosenChanged();
    void templateChanged();
    void noticeChanged();

private:
    void follow(int aggregates);
    void ask();
    void take(const Result<WeeklySheet> &sheet);
    void say(const QString &notice);

    Asking m_asking;
    std::optional<WeeklySheet> m_sheet;
    QString m_borough;
    QDate m_day; // of the week asked for; invalid for the last whole one
    QString m_notice;
    int m_chosen = -1;
    Figures m_figures = Figures::Whole;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace lantern
