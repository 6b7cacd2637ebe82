#include "cli/interrupt.hpp"

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <memory>
#include <mutex>
#include <thread>

namespace actant {
namespace {

std::atomic<bool> came = false;

struct Words {
  std::mutex lock;
  std::function<void()> last;
};
// Shared with a thread that nobody joins: it sleeps until the program is over.
std::shared_ptr<Words>& words() {
  static auto shared = std::make_shared<Words>();
  return shared;
}

}  // namespace

bool interrupted() { return came.load(std::memory_order_relaxed); }

InterruptWatch::InterruptWatch(std::function<void()> last_words) {
  {
    const std::lock_guard lock(words()->lock);
    words()->last = std::move(last_words);
  }
  sigset_t set;
  ::sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler != SIG_IGN) ::sigaddset(&set, signal);
  }
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
  std::thread([set, shared = words()] {
    int signal = 0;
    if (::sigwait(&set, &signal) != 0) return;
    came = true;
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    const std::lock_guard lock(shared->lock);
    if (shared->last) shared->last();
    ::_exit(128 + signal);
  }).detach();
}

InterruptWatch::~InterruptWatch() {
  const std::lock_guard lock(words()->lock);
  words()->last = nullptr;
}

}  // namespace actant
