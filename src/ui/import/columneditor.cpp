// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columneditor.h"

#include "etl/recipe/recipecheck.h"
#include "ui/import/drafthistory.h"
#include "ui/import/draftpreview.h"
#include "ui/import/draftsniff.h"
#include "ui/import/targettitle.h"
#include "ui_columneditor.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int mostSamples = 6;

constexpr CellKind kinds[] = {CellKind::Text,     CellKind::Integer,   CellKind::Money,
                              CellKind::Quantity, CellKind::Number,    CellKind::Date,
                              CellKind::Time,     CellKind::Timestamp, CellKind::Boolean};

bool hasDecimals(CellKind kind)
{
    return kind == CellKind::Money || kind == CellKind::Quantity || kind == CellKind::Number;
}

QStringList formatsOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Date:
        return {u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s, u"d.M.yyyy"_s,
                u"d/M/yyyy"_s,   u"M/d/yyyy"_s,   u"yyyyMMdd"_s,   u"d-MMM-yyyy"_s};
    case CellKind::Time:
        return {u"HH:mm:ss"_s, u"HH:mm"_s, u"H:mm"_s, u"HHmmss"_s};
    case CellKind::Timestamp:
        return {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd'T'HH:mm:ss"_s, u"dd.MM.yyyy HH:mm"_s,
                u"dd/MM/yyyy HH:mm"_s, u"M/d/yyyy H:mm"_s};
    default:
        return {};
    }
}

} // namespace

ColumnEditor::ColumnEditor(DraftHistory &history, DraftPreview &preview, DraftSniff &sniff, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_preview(preview)
    , m_sniff(sniff)
    , m_ui(std::make_unique<Ui::ColumnEditor>())
{
    m_ui->setupUi(this);
    m_ui->fields->setColumnStretch(1, 1);
    for (auto *box : {m_ui->source, m_ui->target, m_ui->kind, m_ui->format, m_ui->decimal})
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_ui->format->lineEdit()->setAccessibleName(m_ui->format->accessibleName());
    m_ui->decimal->addItem(tr("a point, 1234.50"), u"."_s);
    m_ui->decimal->addItem(tr("a comma, 1234,50"), u","_s);
    connectControls();
    connect(&preview, &DraftPreview::changed, this, &ColumnEditor::showSamples);
}

ColumnEditor::~ColumnEditor() = default;

void ColumnEditor::connectControls()
{
    connect(m_ui->source, &QComboBox::activated, this,
            [this] { setSource(m_ui->source->currentData().toString()); });
    connect(m_ui->target, &QComboBox::activated, this,
            [this] { setTarget(m_ui->target->currentData().toString()); });
    connect(m_ui->kind, &QComboBox::activated, this, [this] {
        const auto kind = CellKind(m_ui->kind->currentData().toInt());
        editColumn(tr("type of %1").arg(targetTitle(m_row->target)), [&](ColumnRecipe &column) {
            column.kind = kind;
            const auto usual = formatsOf(kind);
            column.format = usual.isEmpty() ? QString() : usual.first();
        });
    });
    connect(m_ui->format, &QComboBox::activated, this, &ColumnEditor::setFormat);
    connect(m_ui->format->lineEdit(), &QLineEdit::editingFinished, this, &ColumnEditor::setFormat);
    connect(m_ui->decimal, &QComboBox::activated, this, [this] {
        const auto decimal = m_ui->decimal->currentData().toString();
        editColumn(tr("numbers of %1").arg(targetTitle(m_row->target)), [&](ColumnRecipe &column) {
            const auto before = column.number.decimal;
            column.number.decimal = decimal.front().unicode();
            if (column.number.group == column.number.decimal)
                column.number.group = before;
        });
    });
    connect(m_ui->constant, &QLineEdit::textEdited, this, [this](const QString &text) {
        editColumn(
            tr("text of %1").arg(targetTitle(m_row->target)),
            [&](ColumnRecipe &column) {
                (column.expression.isEmpty() ? column.constant : column.expression) = text;
            },
            true);
    });
    connect(m_ui->byDefault, &QLineEdit::textEdited, this, [this](const QString &text) {
        editColumn(
            tr("what a blank of %1 means").arg(targetTitle(m_row->target)),
            [&](ColumnRecipe &column) { column.byDefault = text; }, true);
    });
}

void ColumnEditor::fillChoices()
{
    const auto *file = m_history.file();
    const auto header = m_preview.preview() ? m_preview.preview()->header : file->header;
    m_ui->source->clear();
    for (const auto &name : header)
        m_ui->source->addItem(name, name);
    m_ui->source->addItem(tr("The same text in every line"), QString());
    m_ui->target->clear();
    m_ui->target->addItem(tr("not imported"), QString());
    for (const auto &target : targetsOf(file->feed))
        m_ui->target->addItem(targetTitle(target), target);
    if (!m_row->target.isEmpty() && m_ui->target->findData(m_row->target) < 0)
        m_ui->target->addItem(targetTitle(m_row->target), m_row->target);
    m_ui->kind->clear();
    for (const auto kind : kinds)
        m_ui->kind->addItem(kindTitle(kind), int(kind));
}

void ColumnEditor::showRow(const std::optional<MappingRow> &row)
{
    setVisible(row && m_history.file());
    if (!isVisibleTo(parentWidget()))
        return;
    const bool isOther = m_row != row;
    m_row = row;
    const QSignalBlocker quiet(m_ui->format);
    fillChoices();
    m_ui->target->setCurrentIndex(std::max(0, m_ui->target->findData(row->target)));
    const auto *column = row->target.isEmpty() ? nullptr : m_history.file()->column(row->target);
    ColumnRecipe none;
    none.target = row->target;
    none.source = row->source;
    none.kind = row->kind;
    showColumn(column ? *column : none);
    const bool isMapped = column != nullptr;
    m_ui->target->setEnabled(!row->isMissing);
    for (auto *control :
         std::initializer_list<QWidget *>{m_ui->kind, m_ui->format, m_ui->decimal, m_ui->byDefault})
        control->setEnabled(isMapped);
    if (isOther)
        showSamples();
}

void ColumnEditor::showColumn(const ColumnRecipe &column)
{
    const auto kind = kindOf(column, m_history.file()->feed);
    const bool isFixed = !column.constant.isEmpty() || !column.expression.isEmpty();
    if (m_row->isMissing)
        m_ui->source->setCurrentIndex(-1);
    else
        m_ui->source->setCurrentIndex(isFixed ? m_ui->source->count() - 1
                                              : m_ui->source->findData(column.source));
    const auto text = column.expression.isEmpty() ? column.constant : column.expression;
    m_ui->constantLabel->setText(column.expression.isEmpty() ? tr("Text") : tr("Expression"));
    m_ui->constantLabel->setVisible(isFixed);
    m_ui->constant->setVisible(isFixed);
    if (m_ui->constant->text() != text)
        m_ui->constant->setText(text);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(kind)));
    m_ui->formatLabel->setVisible(isTimed(kind));
    m_ui->format->setVisible(isTimed(kind));
    m_ui->format->clear();
    m_ui->format->addItems(formatsOf(kind));
    m_ui->format->setEditText(column.format);
    m_ui->decimalLabel->setVisible(hasDecimals(kind));
    m_ui->decimal->setVisible(hasDecimals(kind));
    m_ui->decimal->setCurrentIndex(m_ui->decimal->findData(QString(QChar(column.number.decimal))));
    if (m_ui->byDefault->text() != column.byDefault)
        m_ui->byDefault->setText(column.byDefault);
}

void ColumnEditor::showSamples()
{
    std::vector<BeforeAfterRow> rows;
    const auto *preview = m_preview.preview();
    // A recipe that cannot be meant reads no line: that is no blank in each of them.
    const auto fault = preview ? preview->fault : QString();
    const auto at = preview && m_row && fault.isEmpty() ? preview->header.indexOf(m_row->source) : -1;
    QStringList seen;
    for (std::size_t i = 0; at >= 0 && i < preview->rows.size() && rows.size() < mostSamples; ++i) {
        const auto &line = preview->rows[i];
        const auto before = line.cells.value(at);
        const bool fails = line.faultColumn == at;
        if (seen.contains(before) || (!line.fault.isEmpty() && !fails))
            continue;
        seen += before;
        rows.push_back({before, fails ? line.fault : line.values.value(m_row->target), fails});
    }
    m_ui->samplesTitle->setVisible(m_row && !m_row->target.isEmpty());
    m_ui->samples->setVisible(m_row && !m_row->target.isEmpty());
    m_ui->samples->setRows(std::move(rows), fault);
}

void ColumnEditor::setSource(const QString &source)
{
    auto column = ColumnRecipe{};
    if (const auto *its = m_history.file()->column(m_row->target))
        column = *its;
    if (m_row->target.isEmpty())
        return showRow(m_row);
    column.target = m_row->target;
    column.source = source;
    column.expression.clear();
    column.constant = source.isEmpty() ? tr("unknown") : QString();
    const auto kind = kindOf(column, m_history.file()->feed);
    const auto *profile = m_sniff.profile(source);
    if (isTimed(kind) && profile && isTimed(profile->kind))
        column.format = profile->format;
    else if (isTimed(kind) && column.format.isEmpty())
        column.format = formatsOf(kind).first();
    if (hasDecimals(kind) && profile && hasDecimals(profile->kind))
        column.number = profile->number;
    m_history.editFile(tr("source of %1").arg(targetTitle(column.target)),
                       withColumn(*m_history.file(), column));
}

void ColumnEditor::setTarget(const QString &target)
{
    const auto row = *m_row;
    const auto edited = withTarget(*m_history.file(), row, target, m_sniff.profile(row.source));
    m_history.editFile(tr("what %1 becomes").arg(row.source.isEmpty() ? targetTitle(row.target) : row.source),
                       edited);
    Q_EMIT targetMoved(target);
}

void ColumnEditor::setFormat()
{
    const auto format = m_ui->format->currentText();
    editColumn(tr("format of %1").arg(targetTitle(m_row->target)),
               [&](ColumnRecipe &column) { column.format = format; });
}

void ColumnEditor::editColumn(const QString &what, const std::function<void(ColumnRecipe &)> &change,
                              bool merges)
{
    const auto *file = m_history.file();
    const auto *column = file && m_row ? file->column(m_row->target) : nullptr;
    if (!column)
        return;
    auto edited = *column;
    change(edited);
    m_history.editFile(what, withColumn(*file, edited), merges);
}

} // namespace martlet
