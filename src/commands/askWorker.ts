/** Asks a worker of ours and waits for its one answer; what goes wrong in it is thrown here. */
export function askWorker<Question, Answer>(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onmessageerror = () => reject(new Error('The worker could not be understood.'));
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`));
    worker.postMessage(question);
  });
}
