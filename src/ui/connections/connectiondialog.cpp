// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "ui/connections/opening.h"
#include "ui_connectiondialog.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// The choices stand in the form in this order; "demo" belongs to the demo shop alone.
Environment environmentAt(int index)
{
    static constexpr Environment environments[] = {Environment::Dev, Environment::Test, Environment::Prod};
    return environments[index];
}

QString sslModeAt(int index)
{
    static const QString modes[] = {u"verify-full"_s, u"require"_s, u"disable"_s};
    return modes[index];
}

} // namespace

ConnectionDialog::ConnectionDialog(Opening &opening, QWidget *parent)
    : QDialog(parent)
    , m_opening(opening)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_ui->setupUi(this);
    m_ui->tabs->tabBar()->setAccessibleName(m_ui->tabs->accessibleName());
    m_ui->fault->setToken(Token::Bad);
    say({});
    setBusy(false);
    connect(m_ui->open, &QPushButton::clicked, this, &ConnectionDialog::openChosen);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->browse, &QPushButton::clicked, this, &ConnectionDialog::browse);
    connect(m_ui->newBrowse, &QPushButton::clicked, this, &ConnectionDialog::browseNew);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this](int index) {
        say({});
        m_ui->open->setText(m_ui->tabs->widget(index) == m_ui->newPage ? tr("Make it") : tr("Open"));
    });
    connect(m_ui->demo, &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_opening.openDemo();
    });
    connect(&m_opening, &Opening::opened, this, [this] {
        setBusy(false);
        accept();
    });
    connect(&m_opening, &Opening::failed, this, [this](const Error &error) {
        setBusy(false);
        say(error.message);
    });
    connect(&m_opening, &Opening::stopped, this, [this] { setBusy(false); });
}

ConnectionDialog::~ConnectionDialog() = default;

// Cancel while it opens stops the opening and keeps the dialog.
void ConnectionDialog::done(int result)
{
    if (result == Rejected && m_isOpening)
        return m_opening.stop();
    QDialog::done(result);
}

void ConnectionDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Open a warehouse file"), {},
                                   tr("Warehouses (*.db *.sqlite *.martlet);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_ui->path, &QLineEdit::setText);
    dialog->open();
}

void ConnectionDialog::browseNew()
{
    auto *dialog = new QFileDialog(this, tr("Make a warehouse file"), {}, tr("Warehouses (*.db)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_ui->newPath, &QLineEdit::setText);
    dialog->open();
}

void ConnectionDialog::openChosen()
{
    const auto *page = m_ui->tabs->currentWidget();
    if (page == m_ui->filePage)
        openFile();
    else if (page == m_ui->serverPage)
        openServer();
    else
        makeNew();
}

void ConnectionDialog::openFile()
{
    ConnectionSpec spec;
    spec.path = m_ui->path->text().trimmed();
    if (spec.path.isEmpty())
        return say(tr("Choose the warehouse file first."));
    spec.name = QFileInfo(spec.path).completeBaseName();
    spec.environment = environmentAt(m_ui->fileEnvironment->currentIndex());
    setBusy(true);
    m_opening.open(spec);
}

void ConnectionDialog::openServer()
{
    ConnectionSpec spec;
    spec.engine = Engine::PostgreSql;
    spec.host = m_ui->host->text().trimmed();
    spec.port = m_ui->port->value();
    spec.database = m_ui->database->text().trimmed();
    spec.user = m_ui->user->text().trimmed();
    spec.password = m_ui->password->text();
    spec.sslMode = sslModeAt(m_ui->sslMode->currentIndex());
    if (spec.host.isEmpty() || spec.database.isEmpty() || spec.user.isEmpty())
        return say(tr("Host, database and user are needed to reach a server."));
    spec.name = spec.database;
    spec.environment = environmentAt(m_ui->serverEnvironment->currentIndex());
    setBusy(true);
    m_opening.open(spec);
}

void ConnectionDialog::makeNew()
{
    ConnectionSpec spec;
    spec.path = m_ui->newPath->text().trimmed();
    if (spec.path.isEmpty())
        return say(tr("Say where the new file is to be."));
    WarehouseSettings settings;
    if (const auto name = m_ui->shopName->text().trimmed(); !name.isEmpty())
        settings.shopName = name;
    if (const auto currency = m_ui->currency->text().trimmed().toUpper(); !currency.isEmpty())
        settings.currency = currency;
    settings.pricesIncludeTax = m_ui->prices->currentIndex() == 0;
    spec.name = settings.shopName;
    setBusy(true);
    m_opening.create(spec, settings);
}

void ConnectionDialog::say(const QString &sentence)
{
    m_ui->fault->setText(sentence);
    m_ui->fault->setVisible(!sentence.isEmpty());
}

void ConnectionDialog::setBusy(bool busy)
{
    m_isOpening = busy;
    m_ui->busy->setVisible(busy);
    m_ui->open->setEnabled(!busy);
    m_ui->demo->setEnabled(!busy);
    m_ui->tabs->setEnabled(!busy);
    if (busy)
        say({});
}

} // namespace martlet
