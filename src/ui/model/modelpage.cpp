// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/modelpage.h"

#include "ui/model/modeltree.h"
#include "ui/theme/theme.h"
#include "ui_modelpage.h"
#include "workbench/databasemodel.h"
#include "workbench/places.h"
#include "workbench/workbench.h"

#include <QHeaderView>
#include <QTextBlock>

using namespace std::chrono_literals;

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pauseOfTyping = 400ms;

// The line that an error of a model names; 0: none.
int lineOf(const Error &error)
{
    return error.code.startsWith(u"line:"_s) ? error.code.mid(5).toInt() : 0;
}

} // namespace

ModelPage::ModelPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_bench(context.bench)
    , m_ui(std::make_unique<Ui::ModelPage>())
{
    m_ui->setupUi(this);
    fillModelTree(m_tree, m_bench->model());
    m_ui->tree->setModel(&m_tree);
    for (int column = 0; column < m_tree.columnCount(); ++column)
        m_ui->tree->resizeColumnToContents(column);
    m_ui->text->setFont(Theme::of(this).font(FontRole::Code));
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseOfTyping);
    connect(&m_typing, &QTimer::timeout, this, &ModelPage::check);
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { setEditing(true); });
    connect(m_ui->close, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(m_ui->keep, &QPushButton::clicked, this, &ModelPage::keep);
    connect(m_ui->inferAnew, &QPushButton::clicked, this, &ModelPage::inferAnew);
    connect(m_ui->text->document(), &QTextDocument::contentsChanged, this, &ModelPage::checkSoon);
    showSentence();
    setEditing(false);
}

ModelPage::~ModelPage() = default;

bool ModelPage::isSettled() const
{
    return !m_typing.isActive() && !m_check.isRunning() && !m_infer.isRunning();
}

void ModelPage::showSentence()
{
    m_ui->sentence->setText(
        m_bench->isModelKept()
            ? tr("Questions speak of these. The model is kept in %1.")
                  .arg(places::databaseModelFile(m_bench->spec()))
            : tr("Questions speak of these, as the tables suggest it. What is wrong or unsure can be edited."));
}

void ModelPage::setEditing(bool editing)
{
    m_check.stop();
    m_infer.stop();
    m_ui->tree->setVisible(!editing);
    m_ui->text->setVisible(editing);
    m_ui->edit->setVisible(!editing);
    for (auto *button : {m_ui->inferAnew, m_ui->close, m_ui->keep})
        button->setVisible(editing);
    m_ui->strip->clear();
    m_ui->keep->setEnabled(false);
    if (editing) {
        m_ui->text->setPlainText(QString::fromUtf8(m_bench->modelText()));
        m_ui->text->setFocus();
    } else if (!m_bench->modelNotice().isEmpty()) {
        m_ui->strip->warn(m_bench->modelNotice());
    }
    if (!editing)
        m_typing.stop();
}

// As an edit, so that it can be taken back.
void ModelPage::inferAnew()
{
    m_infer.start(
        [bench = m_bench](std::stop_token stop, Progress &) { return inferredModelText(bench->pool(), stop); },
        [this](Result<QByteArray> text) {
            if (!text)
                return m_ui->strip->blame(text.error().message, text.error().detail);
            QTextCursor all(m_ui->text->document());
            all.select(QTextCursor::Document);
            all.insertText(QString::fromUtf8(*text));
        });
}

void ModelPage::checkSoon()
{
    if (!m_ui->text->isVisibleTo(this))
        return;
    m_check.stop();
    m_ui->keep->setEnabled(false);
    m_typing.start();
}

void ModelPage::check()
{
    const auto text = m_ui->text->toPlainText().toUtf8();
    m_check.start(
        [bench = m_bench, text](std::stop_token stop, Progress &) {
            return databaseModel(bench->pool(), text, tr("The model"), stop);
        },
        [this, text](const Result<SemanticModel> &checked) {
            m_good = checked ? text : QByteArray();
            showChecked(checked);
        });
}

void ModelPage::showChecked(const Result<SemanticModel> &checked)
{
    m_ui->keep->setEnabled(checked.has_value());
    mark(checked ? 0 : lineOf(checked.error()));
    if (checked)
        m_ui->strip->clear();
    else
        m_ui->strip->blame(checked.error().message, checked.error().detail);
}

void ModelPage::mark(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_ui->text->document()->findBlockByNumber(line - 1));
        mark.format.setBackground(Theme::of(this).colour(Token::BadWeak));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    m_ui->text->setExtraSelections(marks);
}

// The database is opened anew by it: what pages know of the old model goes with them.
void ModelPage::keep()
{
    if (m_good.isEmpty() || m_good != m_ui->text->toPlainText().toUtf8())
        return;
    if (const auto kept = keepModelText(m_bench->spec(), m_good); !kept)
        return m_ui->strip->blame(kept.error().message, kept.error().detail);
    Q_EMIT reopenWanted();
}

} // namespace martlet
