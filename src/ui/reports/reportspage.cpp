// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/export/exportdialog.h"
#include "ui/reports/chartcard.h"
#include "ui/reports/memberlist.h"
#include "ui/reports/parameterbar.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportview.h"
#include "ui/shell/preferences.h"
#include "ui/trace/wherefromdialog.h"
#include "workbench/reportsheet.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QString questionItem(u"question:"_s); // and its file: an item of the list that is no report

Report asListed(const KeptQuestion &kept)
{
    Report report;
    report.id = questionItem + kept.path;
    report.title = kept.title;
    report.group = ReportsPage::tr("Yours");
    report.description = kept.fault.isEmpty() ? ReportsPage::tr("Your question, asked anew") : kept.fault;
    report.question = kept.path;
    return report;
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : ReportsPage(reportsOf(context.bench), parent)
{
    offerWhereFrom(m_view->grid(), context.bench);
    m_view->setLayoutState(context.preferences.layout(u"reports"_s));
    connect(m_view, &ReportView::layoutChanged, this, [this, &preferences = context.preferences] {
        preferences.setLayout(u"reports"_s, m_view->layoutState());
    });
}

ReportsPage::ReportsPage(std::shared_ptr<ReportSource> source, QWidget *parent)
    : Page(parent)
    , m_source(std::move(source))
    , m_list(new ReportList(this))
    , m_view(new ReportView(this))
    , m_run(m_source)
{
    build();
    connect(m_list, &ReportList::reportChosen, this, &ReportsPage::open);
    connect(&m_run, &ReportRun::started, m_view, &ReportView::showBusy);
    connect(&m_run, &ReportRun::progressed, m_view, &ReportView::showProgress);
    connect(&m_run, &ReportRun::failed, m_view, &ReportView::showError);
    connect(&m_run, &ReportRun::stopped, m_view, &ReportView::showStopped);
    connect(&m_run, &ReportRun::answered, m_view, [this](const ReportAnswerPtr &answer) {
        m_view->showAnswer(answer, QDateTime::currentDateTimeUtc());
    });
    connect(&m_view->parameters(), &ParameterBar::changed, this, [this] {
        m_arguments[m_current] = m_view->parameters().arguments();
        if (const Report *report = current())
            m_run.askSoon(*report, m_arguments[m_current]);
    });
    connect(&m_view->parameters(), &ParameterBar::membersWanted, this, &ReportsPage::askMembers);
    connect(&m_view->header(), &ReportHeader::refreshWanted, this, &ReportsPage::refresh);
    connect(&m_view->header(), &ReportHeader::exportWanted, this, &ReportsPage::exportAs);
    connect(&m_view->chart(), &ChartCard::saveWanted, this, &ReportsPage::savePicture);
    connect(m_view, &ReportView::retryWanted, this, &ReportsPage::ask);
    connect(m_view, &ReportView::cancelWanted, &m_run, &ReportRun::stop);
    connect(m_view, &ReportView::importWanted, this, [this] { Q_EMIT linkActivated({PageId::Import}); });
    readFacts();
}

void ReportsPage::build()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_list);
    line->addWidget(m_view, 1);
}

// What the warehouse holds decides which reports can run; the first one opens when it is known.
void ReportsPage::readFacts()
{
    m_readFacts.start([source = m_source](std::stop_token stop, Progress &) { return source->facts(stop); },
                      [this](Result<WarehouseFacts> facts) {
                          if (!facts)
                              return m_view->showError(facts.error());
                          m_facts = *facts;
                          m_knowsFacts = true;
                          listReports();
                          if (m_current.isEmpty() && !m_source->reports().empty())
                              m_current = m_source->reports().front().id;
                          m_list->setCurrent(m_current);
                          open(m_current);
                      });
}

// Those of the program, and the person's own questions after them.
void ReportsPage::listReports()
{
    auto listed = m_source->reports();
    for (const auto &kept : m_source->questions())
        listed.push_back(asListed(kept));
    m_list->setReports(listed, m_facts);
}

// A question may have been kept meanwhile.
void ReportsPage::showEvent(QShowEvent *event)
{
    if (m_knowsFacts)
        listReports();
    Page::showEvent(event);
}

const Report *ReportsPage::current() const
{
    const auto &reports = m_source->reports();
    const auto found = std::find_if(reports.begin(), reports.end(),
                                    [&](const Report &report) { return report.id == m_current; });
    return found == reports.end() ? nullptr : &*found;
}

void ReportsPage::showItem(const QString &item)
{
    if (item.isEmpty())
        return;
    m_list->setCurrent(item);
    open(item);
}

void ReportsPage::open(const QString &id)
{
    if (id.startsWith(questionItem)) { // its editor shows it
        const PageLink editor{PageId::Query, id.mid(questionItem.size())};
        m_list->setCurrent(m_current); // `id` may be the list's own
        return Q_EMIT linkActivated(editor);
    }
    m_current = id;
    const Report *report = current();
    if (!report || !m_knowsFacts)
        return;
    m_view->setReport(*report, m_arguments[id]);
    Q_EMIT itemShown({PageId::Reports, id}, report->title);
    if (const QString missing = missingFor(*report, m_facts); !missing.isEmpty()) {
        m_run.stop();
        return m_view->showLacking(missing);
    }
    ask();
}

void ReportsPage::ask()
{
    const Report *report = current();
    if (!report || !m_knowsFacts)
        return readFacts();
    m_run.askNow(*report, m_arguments[m_current]);
}

void ReportsPage::refresh()
{
    // After a load other reports may be able to run.
    m_readFacts.start([source = m_source](std::stop_token stop, Progress &) { return source->facts(stop); },
                      [this](Result<WarehouseFacts> facts) {
                          if (!facts)
                              return m_view->showError(facts.error());
                          m_facts = *facts;
                          m_knowsFacts = true;
                          listReports();
                          const Report *report = current();
                          if (!report || !missingFor(*report, m_facts).isEmpty())
                              return;
                          if (m_view->answer())
                              ask();
                          else
                              open(m_current);
                      });
}

void ReportsPage::find()
{
    m_list->find();
}

void ReportsPage::askMembers(const QString &parameter, MemberList *list)
{
    const Report *report = current();
    if (!report)
        return;
    m_readMembers.start(
        [source = m_source, asked = *report, parameter, arguments = m_arguments[m_current]](
            std::stop_token stop, Progress &) { return source->members(asked, parameter, arguments, stop); },
        [this, parameter, open = QPointer<MemberList>(list)](Result<QStringList> members) {
            if (!open)
                return;
            if (!members)
                return open->setFault(members.error().message);
            const auto &arguments = m_view->parameters().arguments();
            const auto chosen = arguments.find(parameter);
            open->setMembers(*members, chosen == arguments.end() ? QString() : chosen->second);
        });
}

void ReportsPage::exportResult()
{
    exportAs(ReportHeader::Format::Workbook);
}

void ReportsPage::exportAs(ReportHeader::Format format)
{
    if (!m_view->answer() || m_view->answer()->rows->rowCount() == 0)
        return;
    if (format == ReportHeader::Format::Picture)
        return savePicture();
    auto *dialog = new ExportDialog(toSheet(*m_view->answer(), m_source->userName()), m_current, this);
    dialog->setFormat(format == ReportHeader::Format::Workbook   ? ExportDialog::Format::Workbook
                      : format == ReportHeader::Format::ExactCsv ? ExportDialog::Format::ExactCsv
                                                                 : ExportDialog::Format::SpreadsheetCsv);
    dialog->open();
}

void ReportsPage::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save the chart as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Picture (*.png)"));
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(m_current + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isSaved = m_view->chart().picture(2).save(path);
        m_view->header().say(isSaved ? tr("Saved %1").arg(path)
                                     : tr("%1 could not be written. Choose another folder.").arg(path));
    });
    dialog->open();
}

} // namespace martlet
